import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { placeOf, uploadsFolder } from '~/platform/files/store.server'
import { withUpload } from '~/platform/http/upload.server'
import * as files from '../../../e2e/support/files'
import { formWith } from '../../../e2e/support/formWith'
import { attachmentLimits } from './attachment'
import { type Received, receiveFiles } from './receive.server'

const receive = (request: Request) => withUpload(request, attachmentLimits, receiveFiles)
const send = (...sent: [string, Buffer][]) => receive(formWith({}, sent))
/** What the page that came back sends again. */
const again = ({ key, files }: Received, more: Record<string, string | string[]> = {}) => ({
  draft: key ?? '',
  file: files.map(({ id }) => id),
  ...Object.fromEntries(files.map(({ id, name }) => [`name-${id}`, name])),
  ...more,
})
const reasons = ({ refused }: Received) => refused.map(({ name, reason }) => [name, reason])

test('a telephone’s photograph is kept upright, without its place, its camera, its author or its profile', async () => {
  const sent = await files.photo()
  expect((await sharp(sent).metadata()).exif?.includes('Amina Rochard')).toBe(true)
  const [kept] = (await send(['IMG_2034.JPG', sent])).files
  expect(kept).toMatchObject({ name: 'IMG_2034.jpg', type: 'image/jpeg', width: 200, height: 300 })
  for (const name of [kept!.id, `${kept!.id}-small`]) {
    const bytes = readFileSync(await placeOf(name))
    const found = await sharp(bytes).metadata()
    expect([found.width, found.height], name).toEqual([200, 300])
    expect([found.exif, found.icc, found.iptc, found.xmp, found.comments, found.orientation], name).toEqual(
      Array(6).fill(undefined),
    )
    for (const secret of ['Amina', 'Telephone', 'xmpmeta', 'Exif']) expect(bytes.includes(secret), secret).toBe(false)
    expect(statSync(await placeOf(name)).mode & 0o077).toBe(0)
  }
})

test('PNG, WebP and PDF are taken for what their bytes say, whatever they are called', async () => {
  const { files: kept, refused } = await send(
    ['capture.jpg', await files.picture('png')],
    ['dessin.exe', await files.picture('webp')],
    ['../../etc/plan\u202e.txt', files.pdf()],
  )
  expect(refused).toEqual([])
  expect(kept.map(({ name, type }) => [name, type])).toEqual([
    ['capture.png', 'image/png'],
    ['dessin.webp', 'image/webp'],
    ['plan.pdf', 'application/pdf'],
  ])
  expect(readFileSync(await placeOf(kept[2]!.id))).toEqual(files.pdf())
})

test('a very large photograph is kept at a size one can read, and small for the page', async () => {
  const [kept] = (await send(['grande.jpg', await files.photo({ width: 6000, height: 3000, place: false })])).files
  expect(kept).toMatchObject({ width: 4096, height: 2048 })
  const small = await sharp(await placeOf(`${kept!.id}-small`)).metadata()
  expect([small.width, small.height]).toEqual([720, 360])
})

test('what cannot be shown safely is refused by name, with its reason, and the rest is kept', async () => {
  const good = await files.photo()
  const refusals: [string, Buffer, string][] = [
    ['vacances.heic', files.heic(), 'heic'],
    ['logo.svg', files.svg(), 'type'],
    ['photo.jpg', files.archive(), 'type'],
    ['anime.gif', await files.picture('gif'), 'type'],
    ['moderne.avif', await files.picture('avif'), 'type'],
    ['page.pdf', Buffer.from('<html><script>alert(1)</script>'), 'type'],
    ['secret.pdf', files.pdf({ trailer: '/Encrypt 9 0 R ' }), 'locked'],
    ['coupe.pdf', files.pdf().subarray(0, 300), 'damaged'],
    ['coupee.jpg', (await files.photo({ width: 900, height: 900 })).subarray(0, 4000), 'damaged'],
    ['bombe.png', files.pngOf(40_000, 40_000), 'pixels'],
    ['courte.png', files.pngOf(7000, 7000), 'damaged'],
    ['double.jpg', Buffer.concat([good, files.archive()]), 'disguised'],
    ['double.pdf', Buffer.concat([files.pdf(), files.archive()]), 'disguised'],
    ['cache.png', Buffer.concat([(await files.picture('png')).subarray(0, 33), files.pdf()]), 'disguised'],
    ['vide.png', Buffer.alloc(0), 'empty'],
    ['lourd.pdf', Buffer.concat([files.pdf(), Buffer.alloc(11_000_000)]), 'large'],
  ]
  for (const [name, bytes, reason] of refusals) {
    const received = await send([name, bytes], ['bonne.jpg', good])
    expect(reasons(received), name).toEqual([[name, reason]])
    expect(
      received.files.map(file => file.name),
      name,
    ).toEqual(['bonne.jpg'])
  }
})

test('a file of exactly ten megabytes is taken', async () => {
  const filling = Buffer.alloc(attachmentLimits.bytes - files.pdf().length, ' ')
  const full = Buffer.concat([files.pdf().subarray(0, -6), filling, files.pdf().subarray(-6)])
  expect(full.length).toBe(attachmentLimits.bytes)
  expect((await send(['plein.pdf', full])).refused).toEqual([])
})

test('a fourth file is refused, and the same file chosen twice is one', async () => {
  const [a, b, c, d] = await Promise.all([1, 2, 3, 4].map(() => files.photo()))
  const four = await send(['a.jpg', a!], ['b.jpg', b!], ['c.jpg', c!], ['d.jpg', d!])
  expect(four.files.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
  expect(reasons(four)).toEqual([['d.jpg', 'many']])
  const two = await send(['a.jpg', a!], ['encore.jpg', a!])
  expect([two.files.length, two.refused]).toEqual([1, []])
  const later = await receive(
    formWith(again(two), [
      ['b.jpg', b!],
      ['c.jpg', c!],
      ['d.jpg', d!],
    ]),
  )
  expect(later.files.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
  expect(reasons(later)).toEqual([['d.jpg', 'many']])
})

test('a form that came back brings its files again without choosing them, with what is said of each', async () => {
  const first = await receive(
    formWith({ 'describe-1': 'Le portail' }, [
      ['a.jpg', await files.photo()],
      ['plan.pdf', files.pdf()],
    ]),
  )
  expect(first.files.map(({ description }) => description)).toEqual(['Le portail', ''])
  const id = first.files[0]!.id
  const second = await receive(formWith(again(first, { [`description-${id}`]: 'Le portail fermé' })))
  expect(second.files.map(({ name, description }) => [name, description])).toEqual([
    ['a.jpg', 'Le portail fermé'],
    ['plan.pdf', ''],
  ])
  const wordy = await receive(formWith(again(first, { [`description-${id}`]: 'x'.repeat(301) })))
  expect(reasons(wordy)).toEqual([['a.jpg', 'wordy']])
})

test('a file is taken off the form, and its bytes with it', async () => {
  const first = await send(['a.jpg', await files.photo()], ['plan.pdf', files.pdf()])
  const off = first.files[0]!
  const second = await receive(formWith(again(first, { remove: off.id })))
  expect([second.removed, second.files.map(({ name }) => name)]).toEqual(['a.jpg', ['plan.pdf']])
  expect(readdirSync((await placeOf(off.id)).replace(/[^/]+$/, '')).filter(name => name.startsWith(off.id))).toEqual([])
  const last = await receive(formWith(again(second, { remove: second.files[0]!.id })))
  expect([last.key, last.files]).toEqual([null, []])
})

test('nobody reaches another form’s files by their ids', async () => {
  const theirs = await send(['a.jpg', await files.photo()])
  const mine = await send(['b.jpg', await files.photo()])
  const id = theirs.files[0]!.id
  const forged = await receive(formWith({ ...again(theirs, { remove: id }), draft: mine.key ?? '' }))
  expect([forged.files, reasons(forged)]).toEqual([[], [['a.jpg', 'gone']]])
  expect(await db.attachment.count({ where: { id } })).toBe(1)
})

test('a form without files is read as any other, and what it says keeps its limit', async () => {
  const plain = new Request('http://localhost/questions/new', {
    method: 'POST',
    body: new URLSearchParams({ title: 'a' }),
  })
  const read = await withUpload(plain, attachmentLimits, async ({ fields, files }) => [fields.get('title'), files])
  expect(read).toEqual(['a', []])
  const wordy = receive(formWith({ body: 'x'.repeat(2_000_001) }))
  await expect(wordy).rejects.toMatchObject({ status: 413 })
  const broken = new Request('http://localhost', {
    method: 'POST',
    body: 'x',
    headers: { 'content-type': 'multipart/form-data; boundary=y' },
  })
  await expect(receive(broken)).rejects.toMatchObject({ status: 400 })
})

test('an upload that ends in the middle leaves nothing behind', async () => {
  const whole = Buffer.from(await formWith({}, [['a.pdf', Buffer.alloc(3_000_000)]]).arrayBuffer())
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(whole.subarray(0, 1_000_000)))
      controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
    },
  })
  const boundary = whole.subarray(2, whole.indexOf('\r\n')).toString()
  const request = new Request('http://localhost', {
    method: 'POST',
    body,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    duplex: 'half',
  } as RequestInit)
  await expect(receive(request)).rejects.toThrow('aborted')
  expect(readdirSync(await uploadsFolder())).toEqual([])
})

test('when too much waits unconfirmed, files are refused and the form is told so', async () => {
  const row = { draft: randomUUID(), name: 'x.pdf', type: 'application/pdf', sentHash: '' }
  await db.attachment.createMany({ data: [1, 2, 3].map(() => ({ ...row, bytes: 2_000_000_000 })) })
  expect(reasons(await send(['plan.pdf', files.pdf()]))).toEqual([['plan.pdf', 'full']])
  await db.attachment.deleteMany({ where: { draft: row.draft } })
})
