import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { db } from '~/platform/db.server'
import type { GuideContent } from './content'
import { openWalk } from './openWalk.server'
import { getGuide, listRevisions, loadShippedGuide, publishGuide } from './revision.server'
import { readShippedGuide } from './shipped.server'

const shipped = () => readShippedGuide('prisma/guide')
const query = (text: string) => new URLSearchParams(text)

/** The shipped guide with one more answer, the question it leads to and the outcome behind. */
function withPlaygrounds(): GuideContent {
  const guide = shipped()
  const kind = guide.nodes.find(node => node.id === 'kind')!
  const said = (fr: string, en: string) => ({ fr, en })
  kind.answers.unshift({ id: 'playground', text: said('Une aire de jeux', 'A playground'), to: { node: 'playground' } })
  guide.nodes.push({
    id: 'playground',
    question: said('L’aire est-elle fermée ?', 'Is the playground closed?'),
    why: said('Une fermeture se discute autrement.', 'A closure is discussed differently.'),
    answers: [
      { id: 'yes', text: said('Oui', 'Yes'), to: { outcome: 'playground' } },
      { id: 'unsure', text: said('Je ne sais pas', 'I do not know'), to: { outcome: 'information' } },
    ],
  })
  const model = guide.outcomes.find(outcome => outcome.id === 'influence')!
  guide.outcomes.push({ ...model, id: 'playground', title: said('Rouvrir une aire de jeux', 'Reopen a playground') })
  return guide
}

test('a portal that has no guide yet says so, and publishes the one it came with once', async () => {
  expect(await getGuide()).toBeNull()
  expect(await openWalk(query(''))).toMatchObject({ ok: false, reason: 'no-guide' })
  await loadShippedGuide()
  await loadShippedGuide()
  expect(await listRevisions()).toHaveLength(1)
  expect((await getGuide())?.content).toEqual(shipped())
})

test('a question and an outcome added by data are walked at once', async () => {
  await loadShippedGuide()
  const before = await openWalk(query('a=start.no&a=kind.playground'))
  expect(before).toMatchObject({ ok: false, reason: 'unknown-answer' })

  const published = await publishGuide(withPlaygrounds(), null, 'Aires de jeux')
  expect(published).toMatchObject({ ok: true })
  const asked = await openWalk(query('a=start.no&a=kind.playground'))
  expect(asked).toMatchObject({ ok: true, walk: { at: { kind: 'node', id: 'playground' } } })
  const arrived = await openWalk(query('a=start.no&a=kind.playground&a=playground.yes'))
  expect(arrived).toMatchObject({ ok: true, walk: { at: { kind: 'outcome', id: 'playground' } } })
})

test('an older revision stays as it was published', async () => {
  await loadShippedGuide()
  const first = await getGuide()
  const next = await publishGuide(withPlaygrounds(), null)
  if (!next.ok || !first) throw new Error('not published')
  expect((await getGuide(first.number))?.content).toEqual(first.content)
  expect((await getGuide())?.number).toBe(next.number)
  expect(await getGuide(999_999)).toBeNull()
})

test('publishing is told once, by its number alone', async () => {
  const published = await publishGuide(shipped(), null)
  if (!published.ok) throw new Error('not published')
  const events = await db.event.findMany({ where: { name: 'guide.published' }, orderBy: { at: 'desc' }, take: 1 })
  expect(events[0]?.data).toEqual({ number: published.number })
})

test('a guide with an error, or that is no guide, is refused with the place and changes nothing', async () => {
  await loadShippedGuide()
  const before = await listRevisions()
  const unsourced = shipped()
  unsourced.outcomes[0]!.steps[0]!.sources = []
  expect(await publishGuide(unsourced, null)).toMatchObject({
    ok: false,
    reason: 'findings',
    findings: [{ code: 'no-source' }],
  })
  const { nodes: _, ...headless } = shipped()
  expect(await publishGuide(headless, null)).toMatchObject({
    ok: false,
    reason: 'shape',
    places: [expect.stringContaining('nodes')],
  })
  expect(await listRevisions()).toEqual(before)
})

test('once loaded, the shipped folder is needed no more', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'pv-guide-'))
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
  const folder = join(parent, 'guide')
  cpSync('prisma/guide', folder, { recursive: true })
  await db.guideRevision.deleteMany()
  await loadShippedGuide(folder)
  renameSync(folder, join(parent, 'elsewhere'))

  await loadShippedGuide(folder)
  expect((await getGuide())?.content).toEqual(shipped())
  expect(await openWalk(query('a=start.no'))).toMatchObject({ ok: true, walk: { at: { id: 'kind' } } })
})
