import { expect, test } from 'vitest'
import { groupProblem, groupShape } from './grouping'

const lead = { id: 'a', publication: 'published', visibility: 'public', gathers: 3 }
const other = { id: 'b', publication: 'submitted', visibility: 'public', gathers: 0 }

test('a question joins one that everybody reads', () => {
  expect(groupProblem(other, lead)).toBeNull()
  expect(groupProblem(other, null)).toBe('unknown')
  expect(groupProblem(other, { ...lead, visibility: 'hidden' })).toBe('not-public')
  expect(groupProblem(other, { ...lead, publication: 'merged' })).toBe('not-public')
  expect(groupProblem(lead, lead)).toBe('itself')
  expect(groupProblem({ ...other, gathers: 1 }, lead)).toBe('has-others')
})

test('a reference is read as it was copied: alone, or in an address', () => {
  const read = (into: string) =>
    groupShape.safeParse({ version: 1, commandId: '0190b5a2-0000-7000-8000-000000000000', into }).data?.into
  expect(read(' 2026-000123 ')).toBe('2026-000123')
  expect(read('https://questions.example.org/questions/2026-000123-la-fontaine')).toBe('2026-000123')
  expect(read('la fontaine')).toBeUndefined()
})
