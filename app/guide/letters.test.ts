import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillLetter, letterTemplate, placeholdersOf } from './letters'
import { readShippedGuide } from './shipped.server'

const guide = readShippedGuide('prisma/guide')
const ids = guide.letters.map(letter => letter.id)

const amina = {
  senderName: 'Amina Rousseau',
  senderAddress: '3 rue des Tanneurs\n99000 Valbrume',
  recipient: 'Monsieur le Maire de Valbrume\nHôtel de ville',
  place: 'Valbrume',
  today: '2026-10-12',
  decisionDate: '2026-09-10',
  notification: '2026-09-14',
  decisionSubject: 'ma carte de stationnement résident',
  groundsFacts: 'J’habite bien la rue : voici mon bail.',
  measure: 'me délivrer la carte de stationnement résident',
}

/** Something plausible for every variable. */
const everything = Object.fromEntries(
  guide.variables.map(variable => [
    variable.name,
    variable.kind === 'date' ? '2026-09-14' : `texte de ${variable.name}`,
  ]),
)

test('an informal appeal with all its facts is finished, dated in full words, and asks for something', () => {
  const letter = fillLetter(guide, 'L5', amina)
  if (!letter.ok || !letter.finished) throw new Error('not finished')
  expect(letter.object).toBe('recours gracieux contre votre décision du 10 septembre 2026')
  expect(letter.text).toContain('que j’ai reçue le 14 septembre 2026')
  expect(letter.text).toContain('Je vous demande de retirer cette décision')
  expect(letter.text).toContain('Valbrume, le 12 octobre 2026')
  expect(letter.text).toContain('Lettre recommandée avec avis de réception')
  expect(letter.text).toContain('L. 410-1')
  expect(letter.text).toContain('- copie de la décision du 10 septembre 2026')
  expect(letter.text.endsWith('2026')).toBe(true)
})

test('lines that are not needed leave no trace', () => {
  const letter = fillLetter(guide, 'L5', amina)
  expect(letter.ok && letter.finished && letter.text).not.toMatch(/En droit|Référence sur le portail|\n\n\n/)
})

test('what is missing is listed by name, and the letter is not finished', () => {
  const { measure: _, notification: __, ...partial } = amina
  const letter = fillLetter(guide, 'L5', partial)
  expect(letter.ok && !letter.finished && letter.gaps.map(gap => gap.name)).toEqual(['notification', 'measure'])
  expect(letter.ok && !letter.finished && letter.preview).toContain('[ Ce que vous demandez exactement ]')
})

test.each(['', '   ', '…', '____', '-', '. . .'])('a blank written %j is still a gap', measure => {
  const letter = fillLetter(guide, 'L5', { ...amina, measure })
  expect(letter.ok && letter.finished).toBe(false)
})

test('a date that does not exist is a gap', () => {
  const letter = fillLetter(guide, 'L5', { ...amina, notification: '2026-02-31' })
  expect(letter.ok && !letter.finished && letter.gaps.map(gap => gap.name)).toEqual(['notification'])
})

test('an unknown letter is refused', () => {
  expect(fillLetter(guide, 'L99', amina)).toEqual({ ok: false, reason: 'unknown-letter', value: 'L99' })
})

test.each(ids)('%s, with everything known, is finished without a brace or a gap', id => {
  const letter = fillLetter(guide, id, everything)
  expect(letter.ok && letter.finished && letter.text).toMatch(/Je vous prie d’agréer/)
  expect(letter.ok && letter.finished && letter.text).not.toMatch(/[{}]|\[ /)
})

test.each(ids)('%s, with nothing known, is not finished', id => {
  expect(fillLetter(guide, id, {})).toMatchObject({ ok: true, finished: false })
})

test.each(ids)('%s asks for something in so many words', id => {
  expect(letterTemplate(guide, id)).toMatch(/Je vous demande|je vous demande|Je demande|j’exerce/)
})

test('whatever somebody types, a finished letter holds no brace, and their words cannot call other variables', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), typed => {
      const letter = fillLetter(guide, 'L5', { ...amina, measure: `${typed} {senderName} }`, groundsFacts: typed })
      return letter.ok && (!letter.finished || !/[{}]/.test(letter.text))
    }),
  )
})

test('every variable offered is used by some letter', () => {
  const used = new Set(ids.flatMap(id => placeholdersOf(letterTemplate(guide, id))))
  expect(guide.variables.map(variable => variable.name).filter(name => !used.has(name))).toEqual([])
})
