import { expect, test } from 'vitest'
import { OfficialDraft, TopicDraft } from './drafts'
import { mandatesOn } from './mandates'
import { linesIn, rowsOf, typedLines } from './rows'
import { slugFor } from './slug'

const odile = { firstName: 'Odile', lastName: 'Ferransac', functionFr: 'Maire' }
const problemsOf = (form: Record<string, string>) =>
  Object.fromEntries(
    (OfficialDraft.safeParse({ ...odile, ...form }).error?.issues ?? []).map(({ path, message }) => [path[0], message]),
  )

test('an address is made of the words of a name', () => {
  expect(slugFor('Propreté, arbres & jardins')).toBe('proprete-arbres-jardins')
  expect(slugFor('Œuvres sociales')).toBe('oeuvres-sociales')
  expect(slugFor('???')).toBe('')
})

test('a name without letters needs an address of its own', () => {
  expect(TopicDraft.safeParse({ nameFr: '???' }).error?.issues[0]).toMatchObject({ path: ['slug'], message: 'slug' })
  expect(TopicDraft.parse({ nameFr: '???', slug: 'divers' }).slug).toBe('divers')
})

test('the address of the empty form is nobody’s', () => {
  expect(TopicDraft.safeParse({ nameFr: 'New' }).error?.issues[0]).toMatchObject({ path: ['slug'], message: 'taken' })
})

test('empty lines of a form do not count, and a problem names its own line', () => {
  expect(
    problemsOf({ capacity1: 'Maire', startsOn1: '2026-03-29', capacity2: '', startsOn2: '', endsOn2: '' }),
  ).toEqual({})
  expect(problemsOf({ capacity3: 'Maire', startsOn3: '31/02/2026' })).toEqual({ startsOn3: 'day' })
  expect(problemsOf({ capacity1: 'Maire', startsOn1: '2026-03-29', endsOn1: '2026-03-28' })).toEqual({
    endsOn1: 'order',
  })
  expect(problemsOf({ startsOn1: '2026-03-29' })).toEqual({ capacity1: 'capacity' })
})

test.each(['javascript:alert(1)', 'http://valbrume.example', 'maire', 'data:text/html,x'])(
  'an account is never at %s',
  url => {
    expect(problemsOf({ label1: 'Sa page', url1: url })).toEqual({ url1: 'url' })
  },
)

test('a line that is too long is refused, not cut', () => {
  const long = 'x'.repeat(301)
  expect(problemsOf({ capacity1: long, startsOn1: '2026-03-29' })).toEqual({ capacity1: 'too-long 300' })
  expect(problemsOf({ label1: long, url1: 'https://a.example' })).toEqual({ label1: 'too-long 300' })
})

test('a place in the list is a whole number of three digits at most', () => {
  for (const position of ['-1', '1000', '1.5', '1e2', 'premier'])
    expect(problemsOf({ position }), position).toEqual({ position: 'number 0 999' })
  expect(TopicDraft.parse({ nameFr: 'Voirie', position: '' }).position).toBe(0)
  expect(TopicDraft.parse({ nameFr: 'Voirie', position: '12' }).position).toBe(12)
})

test('a form of a thousand lines is read up to forty', () => {
  expect(linesIn({ capacity1000: 'x' }, ['capacity'])).toBe(40)
  expect(linesIn({ capacity1e3: 'x', capacityNaN: 'x', 'capacity-1': 'x' }, ['capacity'])).toBe(40)
  expect(linesIn({ other: 'x' }, ['capacity'])).toBe(0)
})

test('what is kept stands in the form again, line by line', () => {
  const lines = [
    { label: 'Sa page', url: 'https://a.example' },
    { label: 'Lettre', url: 'https://b.example' },
  ]
  const rows = rowsOf(typedLines(lines), ['label', 'url'])
  expect(rows).toEqual([
    { n: 1, ...lines[0] },
    { n: 2, ...lines[1] },
  ])
})

test('a mandate is held on its first and on its last day', () => {
  const mandate = { capacity: 'Maire', startsOn: '2026-03-29', endsOn: '2026-07-14' }
  expect(mandatesOn([mandate], '2026-03-28')).toEqual([])
  expect(mandatesOn([mandate], '2026-03-29')).toEqual([mandate])
  expect(mandatesOn([mandate], '2026-07-14')).toEqual([mandate])
  expect(mandatesOn([mandate], '2026-07-15')).toEqual([])
})
