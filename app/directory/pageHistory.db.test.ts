import { expect, test } from 'vitest'
import { addDays } from '~/platform/calendar/civil'
import { moveClock, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { getPublicVersion, listPublicVersions } from './pageHistory.server'

const day = () => today('Europe/Paris')
const version = (number: number, startsOn: string, body: string, language = 'fr') => ({
  slug: 'charter',
  language,
  version: number,
  body,
  startsOn: new Date(`${startsOn}T00:00:00Z`),
})

test('everybody reads each version whose day has come, and what it changed', async () => {
  await db.pageText.createMany({
    data: [
      version(1, '2024-01-01', '# Charte\n\nUne question **par jour** au plus.'),
      version(2, '2024-06-01', '# Charte\n\nDeux questions par jour au plus.'),
      version(3, addDays(day(), 2), '# Charte\n\nTrois questions par jour au plus.'),
    ],
  })
  expect((await listPublicVersions('charter', 'fr')).map(({ version, inForce }) => [version, inForce])).toEqual([
    [2, true],
    [1, false],
  ])
  const listed = await listPublicVersions('charter', 'fr')
  expect(listed.map(({ changed }) => changed)).toEqual([{ added: 1, removed: 1 }, null])
  const second = await getPublicVersion('charter', 'fr', 2)
  expect(second).toMatchObject({ since: '2024-06-01', until: null, before: 1, text: { title: 'Charte' } })
  expect(second?.changes?.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'Une question' },
    { kind: 'added', text: 'Deux questions' },
  ])
  const first = await getPublicVersion('charter', 'fr', 1)
  expect(first).toMatchObject({ until: '2024-06-01', before: null, changes: null, inForce: false })
  expect(first?.text.html).toContain('<strong>par jour</strong>')
})

test('a version to come is nobody’s to read before its day', async () => {
  expect(await getPublicVersion('charter', 'fr', 3)).toBeNull()
  await moveClock(3 * 86_400_000)
  expect(await getPublicVersion('charter', 'fr', 3)).toMatchObject({ inForce: true, before: 2 })
  await moveClock(-3 * 86_400_000)
})

test('French stands in for a translation nobody has written, and a page nobody wrote has no versions', async () => {
  expect((await listPublicVersions('charter', 'en')).map(({ version }) => version)).toEqual([2, 1])
  expect(await listPublicVersions('terms', 'fr')).toEqual([])
  expect(await getPublicVersion('terms', 'fr', 1)).toBeNull()
})
