import { expect, test } from 'vitest'
import { hasFirstNameAndName, missingIn, type Words } from './requirements'

const information: Words = {
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
}
const decision: Words = {
  ...information,
  nature: 'decision',
  outcome: 'negative',
  ground: 'capacity',
  explanation: 'Toutes les places sont prises.',
  subject: ['creche'],
  visibility: 'private',
  signerName: 'Claire Dubois',
  signerCapacity: 'Adjointe à la petite enfance',
  remedyNotice: 'Vous pouvez contester cette décision dans les deux mois.',
}

test('an information needs its words and nothing else', () => {
  expect(missingIn(information)).toEqual({})
  for (const body of [' \n', '\u200b', '\u202e \u2060'])
    expect(missingIn({ ...information, body })).toEqual({ body: 'missing' })
})

test('a no says why, in general and here', () => {
  const no = { ...information, outcome: 'negative' }
  expect(missingIn(no)).toEqual({ ground: 'missing', explanation: 'missing' })
  expect(missingIn({ ...no, ground: 'budget', explanation: 'Rien au budget 2026.' })).toEqual({})
})

test('a partial yes says why not the rest', () => {
  expect(missingIn({ ...information, outcome: 'partial' })).toEqual({ ground: 'missing' })
  expect(missingIn({ ...information, outcome: 'partial', ground: 'priority' })).toEqual({})
})

test('passing a question on names the body it goes to', () => {
  expect(missingIn({ ...information, outcome: 'redirected' })).toEqual({ explanation: 'body-unnamed' })
  expect(missingIn({ ...information, outcome: 'redirected', explanation: 'Le département' })).toEqual({})
})

test('a decision is signed with first name, name and capacity, and says how to contest it', () => {
  expect(missingIn(decision)).toEqual({})
  expect(missingIn({ ...decision, signerName: '', signerCapacity: '', remedyNotice: ' ' })).toEqual({
    signerName: 'missing',
    signerCapacity: 'missing',
    remedyNotice: 'missing',
  })
  expect(missingIn({ ...decision, signerName: 'Mme Dubois' })).toEqual({ signerName: 'whole-name' })
})

test('a decision about one family is theirs alone, a general one may be public', () => {
  expect(missingIn({ ...decision, visibility: 'public' })).toEqual({ visibility: 'individual' })
  expect(missingIn({ ...decision, visibility: 'public', subject: ['rule'] })).toEqual({})
  expect(missingIn({ ...information, subject: ['creche'] })).toEqual({})
})

test('an initial or a title is not a first name', () => {
  expect(
    ['Claire Dubois', 'Mme Claire Dubois', 'Jean-Luc de La Tour', 'Éloïse N’Diaye'].every(hasFirstNameAndName),
  ).toBe(true)
  expect(['Dubois', 'C. Dubois', 'Mme Dubois', 'M. Dubois', 'Le maire', ''].some(hasFirstNameAndName)).toBe(false)
})
