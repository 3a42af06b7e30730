import { expect, test } from 'vitest'
import { wordsHash } from './words'

const words = {
  body: 'La décision\nest prise.',
  nature: 'decision',
  outcome: 'negative',
  ground: 'budget',
  explanation: 'Rien au budget.',
  subject: ['works', 'info'],
  visibility: 'public',
  signerName: 'Claire Dubois',
  signerCapacity: 'Maire',
  remedyNotice: 'Deux mois.',
}

test('the same words have the same fingerprint, whatever typed them', () => {
  const typedElsewhere = {
    ...words,
    body: words.body.normalize('NFD').replace('\n', '\r\n'),
    subject: ['info', 'works'],
  }
  expect(wordsHash(typedElsewhere)).toBe(wordsHash(words))
})

test('every part of what is signed counts', () => {
  const parts = [
    'body',
    'nature',
    'outcome',
    'ground',
    'explanation',
    'signerName',
    'signerCapacity',
    'remedyNotice',
  ] as const
  const hashes = parts.map(part => wordsHash({ ...words, [part]: `${words[part]},` }))
  hashes.push(wordsHash({ ...words, subject: ['works'] }), wordsHash(words, ['f00d']), wordsHash(words))
  expect(new Set(hashes).size).toBe(hashes.length)
})
