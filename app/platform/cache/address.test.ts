import { expect, test } from 'vitest'
import { addressesOf } from './address'

const keptAt = addressesOf(
  {
    '/': {},
    questions: { q: 'text', topic: 'name', sort: 'name', after: 'cursor' },
    'questions/:question': {},
    'sitemap.xml': {},
    'guide/start': { case: 'text', a: 'list' },
  },
  ['questions/new'],
  ['fr', 'en'],
)
const key = (address: string) => keptAt(address)?.key ?? null

test('a reading page is kept under its path, in each language', () => {
  for (const path of ['/', '/en', '/questions', '/en/questions', '/questions/2026-000001-une-question', '/sitemap.xml'])
    expect(keptAt(path), path).toEqual({ key: path, shelf: 'pages' })
})

test('what is no reading page has no place', () => {
  for (const path of [
    '/desk',
    '/questions.data',
    '/questions/',
    '/de',
    '/questions/a/b',
    '/sitemapXxml',
    '/questions/%00',
  ])
    expect(key(path), path).toBeNull()
})

test('a form is none, although it stands where a page could', () => {
  for (const path of ['/questions/new', '/en/questions/new', '/questions/new?topic=a'])
    expect(key(path), path).toBeNull()
  expect(key('/questions/newer')).toBe('/questions/newer')
})

test('the same words in another order are the same page; empty fields and trackers say nothing', () => {
  const address = '/questions?sort=recent&topic=voirie'
  expect(key(address)).toBe(address)
  expect(key('/questions?topic=voirie&sort=recent')).toBe(address)
  expect(key('/questions?q=&topic=voirie&sort=recent&utm_source=x&fbclid=y')).toBe(address)
  expect(key('/questions?utm_source=mairie')).toBe('/questions')
})

test('a word the page is not known to take, or takes once and has twice, is drawn anew', () => {
  for (const query of ['x=1', 'topic=a&topic=b', 'q=a&q=b', 'toString=1', 'format=atom'])
    expect(key(`/questions?${query}`), query).toBeNull()
  expect(key('/?q=1')).toBeNull()
})

test('what is said several times stays in its order', () => {
  expect(key('/guide/start?a=two.no&a=one.yes')).toBe('/guide/start?a=two.no&a=one.yes')
  expect(key('/guide/start?a=one.yes&a=two.no')).toBe('/guide/start?a=one.yes&a=two.no')
})

test('searches, cursors and walks stand on a shelf of their own', () => {
  expect(keptAt('/questions?topic=voirie')?.shelf).toBe('pages')
  for (const query of ['q=piscine', 'topic=voirie&after=abc', 'q=%C3%A9cole'])
    expect(keptAt(`/questions?${query}`)?.shelf, query).toBe('searches')
  expect(keptAt('/guide/start?a=one.yes')?.shelf).toBe('searches')
})

test('an empty cursor is not the first page', () => {
  expect(key('/questions?after=')).toBe('/questions?after=')
})

test('one search has one spelling, and a very long one none', () => {
  expect(key('/questions?q=%65cole+rue')).toBe('/questions?q=ecole+rue')
  expect(key('/questions?q=ecole%20rue')).toBe('/questions?q=ecole+rue')
  expect(key(`/questions?q=${'x'.repeat(2_000)}`)).toBeNull()
})
