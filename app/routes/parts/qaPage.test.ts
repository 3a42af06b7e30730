import { expect, test } from 'vitest'
import type { QuestionPage } from '~/questions/questionPage'
import { qaPage } from './qaPage'

const town = {
  origin: 'https://questions.demo.example',
  language: 'fr',
  defaultLanguage: 'fr',
  name: 'Valbrume',
} as const
const asked = {
  reference: '2026-000118',
  path: '/questions/2026-000118-la-piscine',
  title: 'Pourquoi la piscine est-elle fermée ?',
  plain: 'Depuis mardi.',
  authorName: null,
  answeredBy: 'Sports',
  publishedOn: '2026-03-03',
  supports: 4,
  answer: null,
} as QuestionPage
const answer = { plain: 'Pour une vidange.', on: '2026-03-11', amendedOn: null } as QuestionPage['answer']

test('an unanswered question says so, and names nobody who did not give a name', () => {
  expect(qaPage(asked, town).mainEntity).toMatchObject({ answerCount: 0, upvoteCount: 4, text: 'Depuis mardi.' })
  const read = JSON.parse(JSON.stringify(qaPage(asked, town)))
  expect(Object.keys(read.mainEntity)).not.toContain('author')
  expect(Object.keys(read.mainEntity)).not.toContain('acceptedAnswer')
})

test('the answer is the authority’s, by the service that gave it, at its place on the page', () => {
  expect(qaPage({ ...asked, answer }, town).mainEntity.acceptedAnswer).toMatchObject({
    text: 'Pour une vidange.',
    url: 'https://questions.demo.example/questions/2026-000118-la-piscine#answer',
    author: { '@type': 'GovernmentOrganization', name: 'Sports', parentOrganization: { name: 'Valbrume' } },
  })
})

test('the page in the other language gives its own address, of the same question', () => {
  const english = qaPage(asked, { ...town, language: 'en' })
  expect(english.url).toBe('https://questions.demo.example/en/questions/2026-000118-la-piscine')
  expect(english.mainEntity['@id']).toBe('https://questions.demo.example/q/2026-000118')
  expect(english.inLanguage).toBe('fr')
})
