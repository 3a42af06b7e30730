import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Drawn, drawShareImage } from './shareImage.server'

const drawn: Drawn = {
  town: 'Valbrume',
  portal: 'Questions à la ville',
  title: 'Pourquoi la piscine est-elle fermée le dimanche ?',
  instead: 'Question posée à Valbrume.',
  reference: '2026-000118',
  outcome: { words: 'Réponse négative', tone: 'no' },
  accent: '#0b5d5e',
}
const paper = [0xfb, 0xf9, 0xf5]

/** How many pixels of a part of the picture are not bare paper. */
async function inkIn(image: Buffer, part: { left: number; top: number; width: number; height: number }) {
  const { data } = await sharp(image).extract(part).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let count = 0
  for (let at = 0; at < data.length; at += 3)
    if (paper.some((colour, channel) => Math.abs((data[at + channel] ?? 0) - colour) > 6)) count += 1
  return count
}
const rightEdge = { left: 1140, top: 30, width: 60, height: 600 }
const titleRoom = { left: 60, top: 170, width: 1080, height: 340 }

test('the picture has the size other sites expect, and the title stands in it', async () => {
  const image = await drawShareImage(drawn)
  expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(image.length).toBeLessThan(60_000)
  expect(await inkIn(image, titleRoom)).toBeGreaterThan(5_000)
})

test.each([
  ['a very long title', 'Pourquoi donc '.repeat(40)],
  ['a title of one word', 'Pourquoi'.repeat(40)],
])('%s leaves neither the picture nor its margins', async (_, title) => {
  const image = await drawShareImage({ ...drawn, title })
  expect(await inkIn(image, rightEdge)).toBe(0)
  expect(await inkIn(image, { left: 0, top: 590, width: 1200, height: 40 })).toBe(0)
  // What stands below the title still does: the outcome on the left, the reference on the right.
  expect(await inkIn(image, { left: 60, top: 520, width: 300, height: 60 })).toBeGreaterThan(500)
  expect(await inkIn(image, { left: 900, top: 520, width: 240, height: 60 })).toBeGreaterThan(500)
})

test('a title nothing of which can be drawn gives way to a sentence', async () => {
  const image = await drawShareImage({ ...drawn, title: 'لماذا المسبح مغلق؟' })
  const instead = await drawShareImage({ ...drawn, title: drawn.instead })
  expect(image.equals(instead)).toBe(true)
})
