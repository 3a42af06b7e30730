import { expect, test } from 'vitest'
import { QuestionDraft } from './draft'

const written = {
  title: 'Pourquoi la piscine est-elle fermée ?',
  body: 'La porte est close depuis lundi et aucune affiche ne dit pourquoi.',
  email: 'Amina@Demo.Example ',
}

function problemsOf(form: Record<string, unknown>) {
  const read = QuestionDraft.safeParse(form)
  return read.success
    ? {}
    : Object.fromEntries(read.error.issues.map(issue => [issue.path[0], issue.message]).reverse())
}

test('a question needs a line, some words and an address to answer to', () => {
  expect(problemsOf({})).toEqual({ title: 'missing', body: 'missing', email: 'missing' })
})

test('what is written comes out clean, the address in lower case', () => {
  expect(
    QuestionDraft.parse({ ...written, title: '  Pourquoi\u200b la \u202episcine\u0000 est-elle\tfermée ? ' }),
  ).toMatchObject({
    title: written.title,
    email: 'amina@demo.example',
    addressee: { kind: 'unknown' },
    topic: '',
    displayName: '',
  })
})

test('a line made of things nobody sees is an empty line', () => {
  expect(problemsOf({ ...written, title: '\u200b\u200b \u202e\u0007' })).toEqual({ title: 'missing' })
})

test('too short and too long are told apart, and emoji count as one', () => {
  expect(problemsOf({ ...written, title: 'Piscine ?' })).toEqual({ title: 'short' })
  expect(problemsOf({ ...written, title: 'a'.repeat(201) })).toEqual({ title: 'long' })
  expect(problemsOf({ ...written, title: '🚲'.repeat(200) })).toEqual({})
  expect(problemsOf({ ...written, body: 'mot '.repeat(25_000) })).toEqual({ body: 'long' })
})

test('an address that cannot be one is asked again', () => {
  for (const email of [
    'amina',
    'amina@',
    'amina@demo',
    'a b@demo.example',
    'amina@demo..example',
    'amina@demo.example, bruno@demo.example',
    'a@b.example\nBcc: x@y.example',
  ]) {
    expect(problemsOf({ ...written, email }), email).toEqual({ email: 'wrong' })
  }
  for (const email of ['amina+ville@demo.example', 'amina.r@mairie-de-l-isle.example', 'amina@éole.example'])
    expect(problemsOf({ ...written, email }), email).toEqual({})
})

test('an addressee nobody offered is refused', () => {
  expect(problemsOf({ ...written, addressee: 'mayor' })).toEqual({ addressee: 'unknown' })
  expect(QuestionDraft.parse({ ...written, addressee: 'service:voirie' }).addressee).toEqual({
    kind: 'service',
    slug: 'voirie',
  })
})
