import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publicStream, streamsOf } from './catalogue'
import { moves, tagsOf } from './publicTags'

const questionId = '0195f000-0000-7000-8000-000000000001'

test('everything that can happen says what it moves on public pages', () => {
  const catalogue = readFileSync('app/events/catalogue.ts', 'utf8')
  const names = [...catalogue.matchAll(/(?:OnQuestion<\s*|name: )'([a-z-]+\.[a-z-]+)'/g)].map(found => found[1])
  expect(names.length).toBeGreaterThan(15)
  expect(Object.keys(moves).sort()).toEqual(names.sort())
})

test('what moves a public page is told to every process, and nothing else is', () => {
  const told = (name: 'question.published' | 'question.submitted') => streamsOf({ name, questionId, version: 1 })
  expect(told('question.published')).toEqual(['moderators', publicStream])
  expect(told('question.submitted')).toEqual(['moderators'])
  expect(streamsOf({ name: 'guide.published', data: { number: 2 } })).toEqual([publicStream])
})

test('an act on a question moves its own page and the lists', () => {
  expect(tagsOf({ name: 'answer.published', questionId })).toEqual([`question:${questionId}`, 'questions'])
})

test('what this process has never heard of moves everything', () => {
  expect(tagsOf({ name: 'question.sung', questionId })).toEqual(['everything'])
  expect(tagsOf({ name: 'toString' })).toEqual(['everything'])
})
