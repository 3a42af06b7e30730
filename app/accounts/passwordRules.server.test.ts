import { expect, test } from 'vitest'
import { whyRefused } from './passwordRules.server'

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

test.each([
  'Marseille-2026!',
  'Bienvenue123456',
  'M0tdepasse!1234',
  '2026Printemps!!',
  'Administrateur#1',
  'Camille.19870412',
])('a word everybody tries is not made safe by what everybody adds: %s', password => {
  expect(whyRefused(password)).toBe('known')
})

test('everything known of somebody is taken out together, and the portal’s own name with it', () => {
  const about = ['solene.tarravel@valbrume.example', 'Solène Tarravel', 'Valbrume']
  expect(whyRefused('SolèneTarravel2026', about)).toBe('personal')
  expect(whyRefused('valbrume-tarravel!', about)).toBe('personal')
  expect(whyRefused('Porte-voix 2027!')).not.toBeNull()
})

test.each(['le bac passe à huit heures', 'trois chats gris au marché', 'soleil vert sur la colline', 'Xk4!vQ9zTq2#'])(
  'a phrase or a random word of one’s own may stay: %s',
  password => {
    expect(whyRefused(password, ['solene@valbrume.example', 'Valbrume'])).toBeNull()
  },
)
