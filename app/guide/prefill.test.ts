import { expect, test } from 'vitest'
import { grounds, natures, outcomes } from '~/answers/kinds'
import { prefill } from './prefill'
import { readShippedGuide } from './shipped.server'
import { isSubject, subjects } from './subjects'
import { nodeOf, outcomeOf, walk } from './tree'

const guide = readShippedGuide('prisma/guide')

const cells = natures.flatMap(nature =>
  outcomes.flatMap(outcome =>
    grounds.flatMap(ground => subjects.map(subject => ({ nature, outcome, ground, subject }))),
  ),
)

test('every cell of the table leads somewhere the guide has, or says there is no block', () => {
  expect(cells).toHaveLength(2 * 5 * 9 * 18)
  for (const cell of cells) {
    const { to, taken, asks, also } = prefill(guide, cell)
    expect(to === null).toBe(cell.outcome === 'informed' || cell.outcome === 'positive')
    if (to) expect(to.kind === 'node' ? nodeOf(guide, to.id) : outcomeOf(guide, to.id)).toBeDefined()
    expect(walk(guide, taken).ok).toBe(true)
    for (const id of asks) expect(nodeOf(guide, id)).toBeDefined()
    for (const id of also) expect(outcomeOf(guide, id)).toBeDefined()
    expect(also).not.toContain(to?.id)
  }
})

test('the walk with the answers taken stands at the first question still asked, or at the outcome', () => {
  for (const cell of cells) {
    const { to, taken, asks } = prefill(guide, cell)
    if (!to) continue
    const reached = walk(guide, taken)
    expect(reached).toMatchObject({ ok: true, at: { id: asks[0] ?? to.id } })
  }
})

test('nothing that is taken is asked again', () => {
  for (const cell of cells) {
    const { taken, asks } = prefill(guide, cell)
    expect(asks.filter(id => taken.some(choice => choice.node === id))).toEqual([])
  }
})

test.each([
  ['budget', ['influence']],
  ['priority', ['influence']],
  ['technical', ['documents-first']],
  ['rule', ['rule']],
  ['confidential', ['documents']],
  ['competence', ['forwarded']],
  ['conditions', []],
  ['capacity', []],
  ['other', []],
] as const)('a negative information with ground %s is no decision, and folds %j below', (ground, also) => {
  for (const subject of subjects) {
    expect(prefill(guide, { nature: 'information', outcome: 'negative', ground, subject })).toEqual({
      to: { kind: 'outcome', id: 'information' },
      taken: [
        { node: 'start', answer: 'no' },
        { node: 'kind', answer: 'info' },
      ],
      asks: [],
      also,
    })
  }
})

test.each([
  ['document', 'documents'],
  ['personal-data', 'personal-data'],
  ['permit', 'permit-kind'],
  ['money', 'compensation'],
  ['creche', 'creche'],
  ['cantine', 'cantine'],
  ['school', 'school'],
  ['housing', 'housing'],
  ['cmi', 'cmi'],
  ['electoral-roll', 'electoral-roll'],
  ['info', 'decision'],
  ['right', 'decision'],
  ['works', 'decision'],
  ['rule', 'decision'],
  ['nuisance', 'decision'],
  ['resident-card', 'decision'],
  ['aid', 'decision'],
  ['other', 'decision'],
] as const)('a negative decision about %s leads to %s, whatever the ground', (subject, to) => {
  for (const ground of grounds)
    expect(prefill(guide, { nature: 'decision', outcome: 'negative', ground, subject }).to?.id).toBe(to)
})

test('a decision refused for its budget keeps the ways of influence below', () => {
  expect(prefill(guide, { nature: 'decision', outcome: 'negative', ground: 'budget', subject: 'works' }).also).toEqual([
    'influence',
  ])
})

test('a refused resident card asks only what nobody at the town hall can know', () => {
  const card = { nature: 'decision', outcome: 'negative', ground: 'conditions', subject: 'resident-card' } as const
  expect(prefill(guide, card)).toEqual({
    to: { kind: 'outcome', id: 'decision' },
    taken: [
      { node: 'start', answer: 'no' },
      { node: 'kind', answer: 'right' },
      { node: 'right-kind', answer: 'resident-card' },
    ],
    asks: ['notice', 'prior-appeal', 'urgent', 'earlier', 'residence'],
    also: [],
  })
  expect(prefill(guide, { ...card, remedyNotice: true }).asks).toEqual([
    'prior-appeal',
    'urgent',
    'earlier',
    'residence',
  ])
})

test('the remedy notice is not answered where it is not asked', () => {
  const document = {
    nature: 'decision',
    outcome: 'negative',
    ground: 'confidential',
    subject: 'document',
    remedyNotice: true,
  } as const
  expect(prefill(guide, document).taken.map(choice => choice.node)).toEqual(['start', 'kind'])
})

test('an incomplete answer is first made clear, then its ground helps', () => {
  const partial = { nature: 'decision', outcome: 'partial', ground: 'budget', subject: 'creche' } as const
  expect(prefill(guide, partial)).toEqual({
    to: { kind: 'outcome', id: 'clarify' },
    taken: [{ node: 'start', answer: 'partial' }],
    asks: [],
    also: ['creche', 'influence'],
  })
})

test('a question passed on elsewhere opens on the proof that it was', () => {
  expect(
    prefill(guide, { nature: 'information', outcome: 'redirected', ground: 'other', subject: 'works' }).to,
  ).toEqual({
    kind: 'outcome',
    id: 'forwarded',
  })
})

test('subjects are the answers of the two questions they fill in', () => {
  const offered = (id: string) =>
    nodeOf(guide, id)
      .answers.map(answer => answer.id)
      .filter(answer => answer !== 'unsure' && answer !== 'out-of-scope')
  expect([...subjects]).toEqual([...offered('kind'), ...offered('right-kind')])
  expect(isSubject('creche')).toBe(true)
  expect(isSubject('king')).toBe(false)
})
