import { expect, test } from 'vitest'
import { parseFilters } from '~/questions/filters'
import { listOf, listPath, targetOf } from './target'

const followed = (query: string) => targetOf(parseFilters(new URLSearchParams(query)))

test('the same search is followed once, however it was written or sorted', () => {
  const one = followed('topic=voirie&q=+v%C3%A9lo++abri&sort=answered&after=x&status=open')
  expect(one).toEqual(followed('status=open&q=v%C3%A9lo+abri&topic=voirie'))
  expect(one.kind).toBe('search')
})

test('a list narrowed to a topic or a service alone is that topic or service', () => {
  expect(followed('topic=voirie')).toEqual({ kind: 'topic', target: 'voirie' })
  expect(followed('service=sports&sort=recent')).toEqual({ kind: 'service', target: 'sports' })
  expect(targetOf({ official: 'anne-bel' })).toEqual({ kind: 'official', target: 'anne-bel' })
})

test('what is kept gives the list and its address back', () => {
  const filters = { q: 'l’eau', topic: 'voirie', status: 'open' as const }
  const target = targetOf(filters)
  expect(listOf(target)).toMatchObject(filters)
  expect(listPath(target)).toBe(`/questions?q=${encodeURIComponent('l’eau')}&topic=voirie&status=open`)
  expect(listPath({ kind: 'official', target: 'anne-bel' })).toBe('/officials/anne-bel')
  expect(listOf({ kind: 'question', target: 'id' })).toBeNull()
  expect(listPath(followed(''))).toBe('/questions')
})
