import { expect, test } from 'vitest'
import { colon, spaced, spacedWords } from './spaced'

test('no line begins with a colon, a question mark or a closing guillemet', () => {
  expect(spaced('Réponse : oui ! « Pourquoi ? »')).toBe('Réponse\u00a0: oui\u00a0! «\u00a0Pourquoi\u00a0?\u00a0»')
})

test('an hour, an address and English words stay as they are', () => {
  expect(spaced('14:05, https://demo.example/a?b=c, Answer: yes')).toBe(
    '14:05, https://demo.example/a?b=c, Answer: yes',
  )
})

test('a name and what it says keep their colon together in French, and English has no space there', () => {
  expect([`Règle${colon.fr}article 4`, `Rule${colon.en}article 4`]).toEqual([
    'Règle\u00a0: article 4',
    'Rule: article 4',
  ])
})

test('what a message says with its facts is spaced as well', () => {
  const words = spacedWords({ why: (ground: string) => `Pourquoi : ${ground}.`, days: ['lundi !'] })
  expect([words.why('budget'), words.days]).toEqual(['Pourquoi\u00a0: budget.', ['lundi\u00a0!']])
})
