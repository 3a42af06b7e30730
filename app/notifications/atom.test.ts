import { expect, test } from 'vitest'
import { atomOf, tagUri, xml } from './atom'

const feed = {
  id: 'https://q.example/f',
  self: 'https://q.example/f?a=1&b=2',
  href: 'https://q.example/',
  title: 'Questions & <réponses>',
  language: 'fr',
  author: 'Valbrume',
  entries: [],
}

test('what means something to XML is only text in a feed', () => {
  const made = atomOf(feed)
  expect(made).toContain('<title>Questions &amp; &lt;réponses&gt;</title>')
  expect(made).toContain('href="https://q.example/f?a=1&amp;b=2"')
})

test('characters XML does not know are left out', () => {
  expect(xml('a\u0000b\u001fc\ufffed\ud83de\tf🚲')).toBe('abcde\tf🚲')
})

test('a feed is as new as its newest entry', () => {
  const entry = {
    id: 'https://q.example/q/1',
    href: 'https://q.example/q/1',
    title: 'T',
    author: 'A',
    html: '<p>1 < 2</p>',
    language: 'fr',
    published: '2026-03-01T00:00:00.000Z',
  }
  const made = atomOf({
    ...feed,
    entries: [
      { ...entry, updated: '2026-03-02T00:00:00.000Z' },
      { ...entry, updated: '2026-03-01T00:00:00.000Z' },
    ],
  })
  expect(made).toContain('<updated>2026-03-02T00:00:00.000Z</updated>\n<author><name>Valbrume</name></author>')
  expect(made).toContain('<content type="html">&lt;p&gt;1 &lt; 2&lt;/p&gt;</content>')
})

test('what a feed names keeps its name, whatever port or scheme the portal moves to', () => {
  expect(tagUri('https://questions.ville.example', 'questions/2026-000123')).toBe(
    'tag:questions.ville.example,2026:questions/2026-000123',
  )
  expect(tagUri('http://questions.ville.example:3000', 'x')).toBe(tagUri('https://questions.ville.example', 'x'))
})
