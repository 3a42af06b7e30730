import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { tellDeadline } from './deadlineCommand'
import { Rule } from './rules'

const rules = z.array(Rule).parse(parse(readFileSync('prisma/guide/rules.yaml', 'utf8')))

test('a deadline is told as one line of JSON', () => {
  const told = tellDeadline('{"rule":"court","start":"2026-09-14","zone":"metropole"}', rules)
  const answer = told.ok ? JSON.parse(told.line) : told
  expect(answer).toMatchObject({
    nominalEnd: '2026-11-14',
    lastDay: '2026-11-16',
    safeDay: '2026-11-13',
    purpose: 'actBefore',
  })
  expect(Object.keys(answer)).toEqual(['nominalEnd', 'lastDay', 'safeDay', 'purpose', 'chain'])
})

test('what cannot be read is told in one sentence', () => {
  const why = (json: string) => {
    const told = tellDeadline(json, rules)
    return told.ok ? null : told.why
  }
  expect(why('{"rule":"court","start":"2026-02-31","zone":"metropole"}')).toBe('"start" is a day that never comes.')
  expect(why('{"rule":"court","start":"2026-02-03","zone":"mars"}')).toBe('"zone" is not one this guide knows.')
  expect(why('{"rule":')).toMatch(/not JSON/)
})
