import { expect, test } from 'vitest'
import { amendShape, changesSubstance } from './amending'

const current = {
  id: 'answer',
  body: 'La piscine rouvre lundi.',
  nature: 'information',
  outcome: 'informed',
  ground: null,
  explanation: '',
  subject: ['info'],
  visibility: 'public',
  signerName: '',
  signerCapacity: '',
  remedyNotice: '',
} as const
const before = { ...current, subject: ['info'] }
const typed = {
  version: '3',
  commandId: '0190b5a2-0000-4000-8000-000000000000',
  ...before,
  ground: '',
  body: 'La piscine rouvre mardi.',
  amendment: 'wording',
  amendReason: 'Le jour était faux.',
}
const problems = (form: object) =>
  Object.fromEntries(
    amendShape('info', before)
      .safeParse(form)
      .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [],
  )

test('an amendment says why, and whether it still says the same', () => {
  expect(problems(typed)).toEqual({})
  expect(problems({ ...typed, amendReason: '  ' })).toEqual({ amendReason: 'missing' })
  expect(problems({ ...typed, amendReason: 'a'.repeat(501) })).toEqual({ amendReason: 'too-long' })
  expect(problems({ ...typed, amendment: undefined })).toEqual({ amendment: 'missing' })
})

test('the same words are no amendment, and who reads them does not change', () => {
  expect(problems({ ...typed, body: current.body })).toEqual({ body: 'unchanged' })
  expect(problems({ ...typed, visibility: 'private' })).toEqual({ visibility: 'stays' })
})

test('it owes all that an answer owes', () => {
  expect(problems({ ...typed, outcome: 'negative' })).toEqual({ ground: 'missing', explanation: 'missing' })
})

test('what it decides, who signs and how it is contested is never wording', () => {
  expect(changesSubstance(before, { ...before, body: 'Elle rouvre lundi.' }, 'wording')).toBe(false)
  expect(changesSubstance(before, { ...before, body: 'Elle rouvre lundi.' }, 'substance')).toBe(true)
  for (const change of [
    { outcome: 'positive' },
    { nature: 'decision' },
    { ground: 'budget' },
    { subject: ['works'] },
    { signerName: 'Claire Dubois' },
    { signerCapacity: 'Adjointe au maire' },
    { remedyNotice: 'Deux mois.' },
  ])
    expect(changesSubstance(before, { ...before, ...change }, 'wording')).toBe(true)
})
