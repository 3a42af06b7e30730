import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, withAnswer, writeAddress } from './address'
import { readShippedGuide } from './shipped.server'
import { type Choice, walk } from './tree'

const guide = readShippedGuide('prisma/guide')

/** « start.no kind.right » as answers. */
function choices(text: string): Choice[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map(pair => ({ node: pair.split('.')[0]!, answer: pair.split('.')[1]! }))
}

function go(text: string) {
  const found = walk(guide, choices(text))
  if (!found.ok) throw new Error(found.value)
  return found
}

const at = (text: string) => go(text).at.id
const address = (query: string) => readAddress(guide, new URLSearchParams(query))

test('the walk begins by what the authority answered', () => {
  expect(go('').at).toEqual({ kind: 'node', id: 'start' })
})

test.each([
  ['start.no', 'kind'],
  ['start.no kind.right', 'right-kind'],
  ['start.no kind.info', 'information'],
  ['start.no kind.personal-data', 'personal-data'],
  ['start.partial', 'clarify'],
  ['start.elsewhere', 'forwarded'],
  ['start.fine', 'fine-kind'],
  ['start.fine fine-kind.notice', 'fine'],
  ['start.fine fine-kind.parking', 'fps'],
  ['start.fine fine-kind.increased', 'fine-increased'],
  ['start.fine fine-kind.other', 'out-of-guide-payment'],
  ['start.no kind.out-of-scope', 'out-of-guide'],
  ['start.no kind.right right-kind.electoral-roll', 'electoral-roll'],
  ['start.no kind.right right-kind.resident-card', 'notice'],
  ['start.no kind.works works-why.budget', 'influence'],
  ['start.no kind.works works-why.technical', 'documents-first'],
  ['start.no kind.works works-why.competence', 'forwarded'],
  ['start.silence silence-kind.question', 'information'],
  ['start.silence silence-kind.permit', 'permit-silence'],
  ['start.silence silence-kind.accepted', 'accepted'],
])('%s leads to %s', (answers, place) => {
  expect(at(answers)).toBe(place)
})

test('before a decision is explained, urgency is asked first, then the earlier refusal, then where one lives', () => {
  const decision = 'start.no kind.right right-kind.resident-card notice.yes prior-appeal.no'
  expect(go(decision)).toMatchObject({ at: { kind: 'node', id: 'urgent' }, heading: 'decision' })
  expect(at(`${decision} urgent.no`)).toBe('earlier')
  expect(at(`${decision} urgent.no earlier.none`)).toBe('residence')
  expect(go(`${decision} urgent.no earlier.none residence.abroad`)).toMatchObject({
    at: { kind: 'outcome', id: 'decision' },
    residence: 'abroad',
    facts: { noticeGiven: true },
    offers: ['discrimination'],
  })
})

test('every outcome that asks anything asks urgency first', () => {
  for (const outcome of guide.outcomes.filter(one => one.cross.length > 0))
    expect([outcome.id, outcome.cross[0]]).toEqual([outcome.id, 'urgent'])
})

test('what is urgent stands beside the outcome', () => {
  expect(go('start.no kind.right right-kind.creche urgent.soon').adds).toEqual(['urgent'])
  expect(go('start.no kind.right right-kind.creche urgent.danger').adds).toEqual(['urgent', 'act-now'])
})

test('a vote of the council is asked about only after silence', () => {
  const after =
    'start.silence silence-kind.other silence-other.after notice.no prior-appeal.no urgent.no earlier.none residence.metropole'
  expect(at(after)).toBe('collegial')
  expect(go(`${after} collegial.yes`)).toMatchObject({
    at: { id: 'decision' },
    facts: { implicitDecision: true, noticeGiven: false, collegial: true },
  })
})

test('before the end of silence one waits; after it one acts', () => {
  expect(go('start.silence silence-kind.creche silence-creche.before')).toMatchObject({
    heading: 'wait',
    at: { id: 'urgent' },
  })
  expect(at('start.silence silence-kind.creche silence-creche.after')).toBe('notice')
  expect(at('start.silence silence-kind.document silence-document.after urgent.no earlier.none')).toBe('documents')
})

test('an old planning decision is sent to somebody who knows the former rule', () => {
  const permit = 'start.no kind.permit permit-kind.mine urgent.no'
  expect(at(permit)).toBe('permit-date')
  expect(at(`${permit} permit-date.no`)).toBe('permit-old')
  expect(at(`${permit} permit-date.yes earlier.none`)).toBe('permit-mine')
})

test('a mandatory appeal, or a doubt about it, never leads to the ordinary one', () => {
  for (const answer of ['yes', 'unsure'])
    expect(go(`start.decision notice.yes prior-appeal.${answer}`).heading).toBe('mandatory-appeal')
})

test('changing an early answer keeps the later ones that still hold, and sets the others aside', () => {
  const before = choices('start.no kind.right right-kind.aid notice.no prior-appeal.no urgent.no')
  const after = walk(guide, withAnswer(before, { node: 'start', answer: 'silence' }))
  expect(after).toMatchObject({
    at: { id: 'silence-kind' },
    stale: choices('kind.right right-kind.aid notice.no prior-appeal.no urgent.no'),
  })

  const further = walk(guide, [
    ...withAnswer(before, { node: 'start', answer: 'silence' }),
    ...choices('silence-kind.other silence-other.after'),
  ])
  expect(further).toMatchObject({
    heading: 'decision',
    at: { id: 'earlier' },
    stale: choices('kind.right right-kind.aid'),
  })
})

test('« Je ne sais pas » to everything leads safely to an outcome', () => {
  const answers: Choice[] = []
  for (let asked = 0; asked < 20; asked++) {
    const found = walk(guide, answers)
    if (!found.ok || found.at.kind === 'outcome') break
    answers.push({ node: found.at.id, answer: 'unsure' })
  }
  expect(walk(guide, answers)).toMatchObject({ at: { kind: 'outcome', id: 'clarify' } })
})

test('whatever is answered, the walk reaches an outcome, and each question is asked once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 20, maxLength: 20 }), picks => {
      const answers: Choice[] = []
      for (const pick of picks) {
        const found = walk(guide, answers)
        if (!found.ok) throw new Error(found.value)
        if (found.at.kind === 'outcome') return true
        const node = guide.nodes.find(one => one.id === found.at.id)!
        answers.push({ node: node.id, answer: node.answers[pick % node.answers.length]!.id })
      }
      return false
    }),
  )
})

test('the address says the case, the revision and the answers, and is read back the same', () => {
  const query = 'case=2026-000123&rev=4&a=start.no&a=kind.right'
  const read = address(query)
  expect(read).toEqual({
    ok: true,
    value: { caseReference: '2026-000123', revision: 4, answers: choices('start.no kind.right') },
  })
  expect(read.ok && writeAddress(guide, read.value)).toBe(query)
})

test('an intimate answer is never written in the address, nor read from it', () => {
  const answers = choices('start.no discrimination.yes kind.right')
  expect(writeAddress(guide, { caseReference: null, revision: null, answers })).toBe('a=start.no&a=kind.right')
  expect(address('a=discrimination.yes')).toEqual({ ok: false, reason: 'not-in-address', value: 'discrimination' })
})

test('given in the page, the intimate answer adds its help', () => {
  const decision = 'start.no kind.right right-kind.creche urgent.no earlier.none residence.metropole discrimination.yes'
  expect(go(decision)).toMatchObject({ at: { id: 'creche' }, adds: ['discrimination'], offers: [] })
})

test.each([
  ['a=king.no', 'unknown-node'],
  ['a=start.maybe', 'unknown-answer'],
  ['a=start', 'malformed'],
  ['a=start.no.no', 'malformed'],
  ['a=%3Cscript%3E', 'malformed'],
  ['a=__proto__.no', 'malformed'],
  ['case=12', 'malformed'],
  ['rev=-1', 'malformed'],
  [Array(61).fill('a=start.no').join('&'), 'too-long'],
])('a tampered address %s is refused: %s', (query, reason) => {
  expect(address(query)).toMatchObject({ ok: false, reason })
})

test('a date slipped into the address is refused, not carried on', () => {
  expect(address('a=earlier.2026-09-14')).toMatchObject({ ok: false, reason: 'malformed' })
})

test('the walk itself refuses what the guide does not have', () => {
  expect(walk(guide, choices('king.no'))).toEqual({ ok: false, reason: 'unknown-node', value: 'king' })
})
