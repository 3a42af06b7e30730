import { beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { seedWhenEmpty } from '~/seed.server'
import { countMiss, forgetMisses, listMisses } from './searchMiss.server'

beforeAll(() => seedWhenEmpty(() => {}))

test('the same words are one line, however they are written', async () => {
  for (const typed of ['Piste d’athlétisme', "PISTE D'ATHLETISME !", 'patinoire']) await countMiss(typed)
  expect((await listMisses()).map(({ words, count }) => [words, count])).toEqual([
    ["piste d'athletisme", 2],
    ['patinoire', 1],
  ])
})

test('what looks like somebody’s data, or like nothing, is not kept', async () => {
  for (const typed of ['paul.dupont@exemple.fr', '06 12 34 56 78', '???', 'x', 'a'.repeat(200)]) await countMiss(typed)
  expect(await listMisses()).toHaveLength(2)
})

test('robots do not fill the list: the oldest beyond its length are forgotten', async () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({ words: `mot ${at}`, lastOn: new Date() }))
  await db.searchMiss.createMany({ data: [{ words: 'patins', lastOn: new Date('2020-01-01') }, ...many] })
  await forgetMisses()
  expect(await db.searchMiss.count()).toBe(2_000)
  expect(await db.searchMiss.count({ where: { words: 'patins' } })).toBe(0)
})
