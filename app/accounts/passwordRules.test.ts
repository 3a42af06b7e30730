import { expect, test } from 'vitest'
import { whyRefused } from './passwordRules'

test('a sentence of twelve signs is enough, without capitals, digits or signs', () => {
  expect(whyRefused('trois chats gris au marché')).toBeNull()
})

test('eleven signs are too few, however strange', () => {
  expect(whyRefused('aB3$eF7!kL9')).toBe('short')
})

test('an emoji counts as one sign, not as two', () => {
  expect(whyRefused('🐈🐈🐈🐈🐈🐈')).toBe('short')
})

test.each(['Motdepasse1234', 'azerty-123456', 'Administrateur', 'porte-voix-demo', 'Correct Horse Battery Staple'])(
  '%s is known to everybody',
  password => expect(whyRefused(password)).toBe('known'),
)

test.each(['aaaaaaaaaaaa', 'abcabcabcabc', '123456789012', '098765432109', 'azertyuiopqs', 'toto toto toto'])(
  '%s is a walk or a repetition',
  password => expect(whyRefused(password)).toBe('known'),
)

test('a password made of its owner’s name and a year is refused', () => {
  const about = ['solene.tarravel@demo.example', 'Solène', 'Tarravel', 'Valbrume']
  expect(whyRefused('Tarravel-2026', about)).toBe('personal')
  expect(whyRefused('valbrume-2026', about)).toBe('personal')
  expect(whyRefused('la brume du matin monte', about)).toBeNull()
})

test('a password as long as a chapter is refused rather than hashed', () => {
  expect(whyRefused('un deux '.repeat(26))).toBe('long')
  expect(whyRefused('le bac passe la Lise, '.repeat(9))).toBeNull()
})
