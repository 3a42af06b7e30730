import { expect, test } from 'vitest'
import { formatVersion, type Manifest, mayRestore } from './manifest'

const manifest: Manifest = {
  format: 'porte-voix backup',
  formatVersion,
  portalVersion: '1.2.0',
  madeAt: '2026-11-23T09:00:00Z',
  demo: false,
  migrations: ['1_first', '2_second'],
  tables: [],
  sequences: [],
  jobs: 0,
  members: {},
}
const here = { demo: false, migrations: ['1_first', '2_second'] }
const why = (change: Partial<Manifest>, place = here) => {
  const answer = mayRestore({ ...manifest, ...change }, place)
  return answer.ok ? null : answer.why
}

test('a backup of the same version may be restored', () => {
  expect(why({})).toBeNull()
})

test('a backup of a newer portal, by its format or its migrations, is refused', () => {
  expect(why({ formatVersion: formatVersion + 1 })).toMatch(/newer portal \(1\.2\.0\)/)
  expect(why({}, { ...here, migrations: ['1_first'] })).toMatch(/newer portal .*2_second/)
})

test('a backup of an older portal names the version to restore it with', () => {
  expect(why({ migrations: ['1_first'] })).toMatch(/older portal \(1\.2\.0/)
})
