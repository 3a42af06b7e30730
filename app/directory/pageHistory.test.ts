import { expect, test } from 'vitest'
import { datedVersions } from './pageHistory'

test('each version holds until the next begins; the last one is in force', () => {
  expect(
    datedVersions([
      { version: 1, since: '2026-01-01' },
      { version: 2, since: '2026-03-01' },
    ]),
  ).toEqual([
    { version: 2, since: '2026-03-01', until: null, inForce: true },
    { version: 1, since: '2026-01-01', until: '2026-03-01', inForce: false },
  ])
})

test('what counts is the day a version begins, not when it was written; on one day the later one holds', () => {
  const dated = datedVersions([
    { version: 1, since: '2026-03-01' },
    { version: 2, since: '2026-01-01' },
    { version: 3, since: '2026-03-01' },
  ])
  expect(dated.map(({ version, until }) => [version, until])).toEqual([
    [3, null],
    [1, '2026-03-01'],
    [2, '2026-03-01'],
  ])
})
