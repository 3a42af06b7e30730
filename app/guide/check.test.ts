import { expect, test } from 'vitest'
import { checkGuide, errorsOf } from './check'
import type { GuideContent, Outcome, Step } from './content'
import { readShippedGuide } from './shipped.server'

const shipped = readShippedGuide('prisma/guide')

/** The errors found once one thing is spoiled, as `code path`. */
function found(spoil: (guide: GuideContent) => void) {
  const guide = structuredClone(shipped)
  spoil(guide)
  return errorsOf(checkGuide(guide)).map(finding => `${finding.code} ${finding.path}`)
}

const node = (guide: GuideContent, id: string) => guide.nodes.find(one => one.id === id)!
const outcome = (guide: GuideContent, id: string): Outcome => guide.outcomes.find(one => one.id === id)!
const step = (guide: GuideContent, id: string, name: string): Step =>
  outcome(guide, id).steps.find(one => one.id === name)!

test('a question nothing leads to is an orphan', () => {
  expect(found(guide => guide.nodes.push({ ...node(guide, 'notice'), id: 'lost' }))).toContain('orphan nodes.lost')
})

test('an outcome nothing leads to is an orphan', () => {
  expect(found(guide => guide.outcomes.push({ ...outcome(guide, 'wait'), id: 'lost' }))).toContain(
    'orphan outcomes.lost',
  )
})

test('questions that turn in circles are found', () => {
  const errors = found(guide => {
    node(guide, 'prior-appeal').answers[0]!.to = { node: 'notice' }
  })
  expect(errors).toContain('loop nodes.notice')
})

test('an answer that leads nowhere is found', () => {
  expect(found(guide => delete node(guide, 'kind').answers[0]!.to)).toContain('dead-end nodes.kind.answers.info')
})

test('an answer that leads to something unknown is found', () => {
  const errors = found(guide => {
    node(guide, 'kind').answers[0]!.to = { outcome: 'nirvana' }
  })
  expect(errors).toContain('unknown-outcome nodes.kind.answers.info.to')
})

test('a question without « Je ne sais pas » is found', () => {
  expect(found(guide => node(guide, 'kind').answers.pop())).toContain('no-unsure nodes.kind.answers')
})

test('unknown rules, letters and contacts are found', () => {
  const errors = found(guide =>
    Object.assign(step(guide, 'decision', 'informal-appeal'), {
      deadlineRef: 'cour',
      letterRef: 'L99',
      contactRefs: ['king'],
    }),
  )
  expect(errors).toEqual([
    'unknown-rule outcomes.decision.steps.informal-appeal.deadlineRef',
    'unknown-letter outcomes.decision.steps.informal-appeal.letterRef',
    'unknown-contact outcomes.decision.steps.informal-appeal.contactRefs',
  ])
})

test('a letter with an unknown variable or a stray brace is found', () => {
  const errors = found(guide => {
    guide.letters[0]!.body += ' {king} et {'
  })
  expect(errors).toEqual(['unknown-variable letters.L1', 'stray-brace letters.L1'])
})

test('a step without source cannot be published', () => {
  expect(found(guide => (step(guide, 'fine', 'challenge').sources = []))).toEqual([
    'no-source outcomes.fine.steps.challenge.sources',
  ])
})

test.each(['decision', 'documents', 'permit-mine', 'permit-neighbour', 'rule', 'compensation', 'fps'])(
  'the court step of %s cannot be removed',
  id => {
    const errors = found(guide => (outcome(guide, id).steps = outcome(guide, id).steps.filter(one => !one.court)))
    expect(errors).toContain(`court-removed outcomes.${id}.steps`)
  },
)

test('the court step cannot lose its deadline, nor be shown to some only', () => {
  expect(found(guide => delete step(guide, 'decision', 'court').deadlineRef)).toEqual([
    'court-deadline outcomes.decision.steps.court',
  ])
  expect(found(guide => (step(guide, 'decision', 'court').when = ['noticeGiven']))).toEqual([
    'court-deadline outcomes.decision.steps.court',
  ])
})

test('the notice « pas un conseil juridique » cannot be removed', () => {
  expect(found(guide => (guide.notices.advice.fr = 'Bonjour.'))).toEqual(['notice-removed notices.advice'])
})

test('a question without English is found', () => {
  expect(found(guide => delete node(guide, 'kind').why.en)).toEqual(['no-english nodes.kind.why'])
})

test('urgency is asked before the other cross questions', () => {
  expect(found(guide => outcome(guide, 'decision').cross.reverse())).toEqual([
    'urgency-not-first outcomes.decision.cross',
  ])
})

test('two versions of a rule neither overlap nor leave a gap', () => {
  const version = (guide: GuideContent) => guide.rules.find(rule => rule.id === 'permit-court' && rule.validTo)!
  expect(found(guide => (version(guide).validTo = '2025-11-28'))).toEqual(['overlap rules.permit-court'])
  expect(found(guide => (version(guide).validTo = '2025-11-20'))).toEqual(['gap rules.permit-court'])
})

test('a rule that copies itself, has no period or two, is found', () => {
  const rule = (guide: GuideContent, id: string) => guide.rules.find(one => one.id === id)!
  expect(found(guide => (rule(guide, 'court').sameAs = 'informal-appeal'))).toContain('loop rules.court')
  expect(found(guide => delete rule(guide, 'cada').months)).toEqual(['no-period rules.cada'])
  expect(found(guide => (rule(guide, 'cada').days = 10))).toEqual(['two-periods rules.cada'])
})

test('two questions with the same id are found', () => {
  expect(found(guide => guide.nodes.push(structuredClone(node(guide, 'kind'))))).toContain('duplicate nodes.kind')
})

test('unverified steps and late reviews are warnings, with the place', () => {
  const guide = structuredClone(shipped)
  step(guide, 'fine', 'challenge').reviewBy = '2027-01-01'
  const warnings = checkGuide(guide, '2027-01-02').map(finding => `${finding.severity} ${finding.code} ${finding.path}`)
  expect(warnings).toContain('warning unverified outcomes.decision.steps.court.verifiedOn')
  expect(warnings).toContain('warning review-late outcomes.fine.steps.challenge.reviewBy')
})
