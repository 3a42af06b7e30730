import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { listAddressParts, listPublicAddresses } from './publicAddresses.server'
import { referenceOf } from './reference'

const on = new Date('2026-03-03T10:00:00Z')
const question = (year: number, number: number, more: object = {}) => ({
  reference: referenceOf(year, number),
  slug: 'un-banc',
  title: 'Un banc ?',
  body: 'Devant la poste.',
  publication: 'published',
  publishedAt: on,
  ...more,
})

test('the sitemap is cut by reference, and a part with nothing public in it is not named', async () => {
  await db.referenceYear.createMany({
    data: [
      { year: 2024, last: 1 },
      { year: 2025, last: 5_001 },
      { year: 2026, last: 15_000 },
    ],
  })
  await db.question.createMany({
    data: [
      question(2024, 1, { visibility: 'hidden' }),
      question(2025, 5_000),
      question(2025, 5_001),
      question(2026, 1, { answeredAt: new Date('2026-05-01T10:00:00Z') }),
      question(2026, 2, { publication: 'withdrawn' }),
      question(2026, 5_001, { publication: 'submitted', publishedAt: null }),
      question(2026, 15_000),
    ],
  })
  expect(await listAddressParts()).toEqual(['2026-3', '2026-1', '2025-2', '2025-1'])
  expect(await listPublicAddresses('2026-1')).toEqual([{ path: '/questions/2026-000001-un-banc', on: '2026-05-01' }])
  expect(await listPublicAddresses('2025-1')).toEqual([{ path: '/questions/2025-005000-un-banc', on: '2026-03-03' }])
  expect(await listPublicAddresses('2026-2')).toEqual([])
  for (const wrong of ['2026-0', '2026', 'pages', '2026-1-1', '-1']) expect(await listPublicAddresses(wrong)).toBeNull()
})
