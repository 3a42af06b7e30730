import { expect, test } from 'vitest'
import { readLine } from './format'

const line = {
  id: 'a-1',
  askedAt: '2025-03-04',
  topic: 'Voirie',
  title: 'Pourquoi ce sens unique ?',
  body: 'Rue des Tanneurs.',
  answeredAt: null,
  answer: null,
  answeredBy: null,
  lang: 'fr',
  source: 'cahier',
}
const read = (change: object) => readLine(JSON.stringify({ ...line, ...change }))
const refusal = (change: object) => {
  const found = read(change)
  return found.ok ? null : found.reason
}
const question = (change: object) => {
  const found = read(change)
  if (!found.ok) throw new Error(found.reason)
  return found.question
}

test('a line that says little is a published question', () => {
  expect(question({})).toEqual({
    id: 'a-1',
    askedAt: '2025-03-04',
    topic: 'Voirie',
    service: null,
    title: 'Pourquoi ce sens unique ?',
    body: 'Rue des Tanneurs.',
    language: 'fr',
    status: 'published',
    answer: null,
  })
})

test('what is not one JSON object is refused', () => {
  expect(['{"id": "a"', '[1]', 'null', '"bonjour"'].map(text => readLine(text))).toMatchObject([
    { reason: 'not-json' },
    { reason: 'not-an-object' },
    { reason: 'not-an-object' },
    { reason: 'not-an-object' },
  ])
})

test('a title that is missing is refused; a null one is the first sentence of the question', () => {
  expect(refusal({ title: '  ' })).toBe('no-title')
  expect(refusal({ title: undefined })).toBe('no-title')
  expect(refusal({ title: null, body: null })).toBe('no-title')
  expect(question({ title: null, body: 'Pourquoi 3 h 30 ? Et le soir ?' }).title).toBe('Pourquoi 3 h 30 ?')
})

test('a long first sentence is cut at a word', () => {
  const { title } = question({ title: null, body: 'Est-ce que la ville pourrait, '.repeat(10) })
  expect(title.length).toBeLessThanOrEqual(120)
  expect(title).toMatch(/la ville…$/)
})

test('days that never come and dates that are none are refused', () => {
  expect(refusal({ askedAt: '2025-02-31' })).toBe('no-such-day')
  expect(refusal({ askedAt: '2025-02-31T10:00:00Z' })).toBe('no-such-day')
  expect(refusal({ askedAt: '4 mars 2025' })).toBe('not-a-date')
  expect(refusal({ askedAt: 20250304 })).toBe('not-a-date')
  expect(refusal({ askedAt: '0025-03-04' })).toBe('date-too-far')
})

test('an instant is kept in UTC, whatever its zone', () => {
  expect(question({ askedAt: '2025-03-04T10:15:00+01:00' }).askedAt).toBe('2025-03-04T09:15:00Z')
})

test('control characters and broken characters are refused, accents and emoji are not', () => {
  expect(refusal({ body: 'a\u0000b' })).toBe('control-characters')
  expect(refusal({ title: 'a\u0085b' })).toBe('control-characters')
  expect(readLine('{"id":"a","title":"x \\ud83d y"}')).toMatchObject({ reason: 'control-characters' })
  expect(question({ body: 'Ça va 🚲\r\n\r\nMerci\tbeaucoup ' }).body).toBe('Ça va 🚲\n\nMerci\tbeaucoup')
})

test('a text is a text, and no longer than a person can write', () => {
  expect(refusal({ title: 12 })).toBe('not-text')
  expect(refusal({ body: 'x'.repeat(100_001) })).toBe('too-long')
  expect(refusal({ id: null })).toBe('no-id')
  expect(question({ id: 12 }).id).toBe('12')
})

test('an answer keeps its outcome when it is a known one; otherwise nobody guesses', () => {
  const answered = { answer: 'Oui.', answeredAt: '2025-03-10', answeredBy: 'La maire' }
  expect(question({ ...answered, outcome: 'positive', nature: 'decision' }).answer).toEqual({
    at: '2025-03-10',
    body: 'Oui.',
    by: 'La maire',
    nature: 'decision',
    outcome: 'positive',
  })
  expect(question(answered).answer).toMatchObject({ nature: 'information', outcome: null })
  expect(question({ ...answered, outcome: 'peut-être' }).answer).toMatchObject({ outcome: null })
  expect(refusal({ ...answered, nature: 'rumeur' })).toBe('unknown-word')
})

test('an answer older than its question, or to a question not published, is refused', () => {
  expect(refusal({ answer: 'Oui.', answeredAt: '2025-03-03' })).toBe('answered-before-asked')
  expect(refusal({ answer: 'Oui.', answeredAt: '2025-03-04', status: 'submitted' })).toBe('answered-yet-unpublished')
  expect(question({ answer: 'Oui.', answeredAt: '2025-03-04', askedAt: '2025-03-04T15:00:00Z' }).answer).toMatchObject({
    at: '2025-03-04',
  })
})

test('a status is one of four', () => {
  expect(question({ status: 'withdrawn' }).status).toBe('withdrawn')
  expect(refusal({ status: 'hidden' })).toBe('unknown-word')
})
