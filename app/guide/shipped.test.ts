import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkGuide } from './check'
import { readShippedGuide } from './shipped.server'

const folder = 'prisma/guide'

/** A copy of the shipped guide with one file changed. */
function spoiled(file: string, change: (text: string) => string) {
  const copy = mkdtempSync(join(tmpdir(), 'guide-'))
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')))
  return copy
}

test('the guide as shipped has nothing to repair', () => {
  const findings = checkGuide(readShippedGuide(folder)).filter(finding => finding.code !== 'unverified')
  expect(findings).toEqual([])
})

test('no step is shipped as verified: a named person of the legal service does that', () => {
  const steps = readShippedGuide(folder).outcomes.flatMap(outcome => outcome.steps)
  expect(steps.filter(step => step.verifiedOn !== '')).toEqual([])
  expect(steps.every(step => step.simple)).toBe(true)
})

test('every question, outcome, rule and letter of the plan is there', () => {
  const guide = readShippedGuide(folder)
  expect(guide.nodes.map(node => node.id)).toEqual([
    'start',
    'kind',
    'right-kind',
    'permit-kind',
    'works-why',
    'silence-kind',
    'silence-document',
    'silence-creche',
    'silence-other',
    'notice',
    'prior-appeal',
    'fine-kind',
    'urgent',
    'permit-date',
    'earlier',
    'residence',
    'collegial',
    'discrimination',
  ])
  expect(guide.outcomes.map(outcome => outcome.id).sort()).toEqual([
    'accepted',
    'act-now',
    'cantine',
    'clarify',
    'cmi',
    'compensation',
    'creche',
    'decision',
    'discrimination',
    'documents',
    'documents-first',
    'electoral-roll',
    'fine',
    'fine-increased',
    'forwarded',
    'fps',
    'housing',
    'influence',
    'information',
    'mandatory-appeal',
    'out-of-guide',
    'out-of-guide-payment',
    'permit-mine',
    'permit-neighbour',
    'permit-old',
    'permit-silence',
    'personal-data',
    'reasons',
    'rule',
    'school',
    'urgent',
    'wait',
  ])
  const rules = guide.rules.map(rule => rule.id)
  expect(rules).toEqual(
    expect.arrayContaining([
      'court',
      'court-implicit',
      'court-restart',
      'court-collegial',
      'reasonable',
      'informal-appeal',
      'after-appeal',
      'silence-refusal',
      'silence-document',
      'silence-capacity',
      'silence-appeal',
      'cada',
      'cada-confirmed',
      'court-document',
      'reasons-ask',
      'reasons-due',
      'reasons-extend',
      'permit-informal',
      'permit-court',
      'fps-appeal',
      'fps-silence',
      'fps-court',
      'fine',
      'fine-increased',
      'rgpd',
      'registration-receipt',
      'acknowledgement',
    ]),
  )
  expect(guide.letters.map(letter => letter.id)).toEqual([
    'L1',
    'L2',
    'L3',
    'L4',
    'L5',
    'L6',
    'L7',
    'L8',
    'L9',
    'L10',
    'L11',
    'L12',
  ])
})

test('every article of the code of public relations carries its number on Légifrance', () => {
  const guide = readShippedGuide(folder)
  const sources = [...guide.outcomes.flatMap(outcome => outcome.steps), ...guide.rules, ...guide.letters].flatMap(
    one => one.sources,
  )
  expect(sources.filter(source => source.article.startsWith('CRPA') && !source.legiarti)).toEqual([])
})

test('an unknown key is refused with the file and the place', () => {
  const copy = spoiled('nodes.yaml', text => text.replace('- id: kind\n', '- id: kind\n  colour: red\n'))
  expect(() => readShippedGuide(copy)).toThrow(/nodes\.yaml: 1: .*colour/)
})

test('broken YAML is refused with the file and the line', () => {
  const copy = spoiled('rules.yaml', text => `${text}\n- id: [unclosed\n`)
  expect(() => readShippedGuide(copy)).toThrow(/rules\.yaml: .*line \d+/s)
})

test('a text that multiplies itself by aliases is refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]}, `.repeat(8)}x]`),
  ]
  const copy = spoiled('guide.yaml', text => `${text}\n${bomb.join('\n')}\n`)
  expect(() => readShippedGuide(copy)).toThrow()
})
