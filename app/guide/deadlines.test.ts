import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { DeadlineInput } from './deadlineInput'
import { deadline } from './deadlines'
import { Rule } from './rules'

const rules = z.array(Rule).parse(parse(readFileSync('prisma/guide/rules.yaml', 'utf8')))

function dates(input: Partial<DeadlineInput> & { rule: string; start: string }) {
  const found = deadline({ zone: 'metropole', ...input }, rules)
  if (!found.ok) throw new Error(`${found.field}: ${found.reason}`)
  return found
}

const short = (input: Parameters<typeof dates>[0]) => {
  const { nominalEnd, lastDay, safeDay } = dates(input)
  return [nominalEnd, lastDay, safeDay]
}

test('1 · a decision received on a Wednesday: two months and a clear day', () => {
  expect(short({ rule: 'court', start: '2026-09-09' })).toEqual(['2026-11-09', '2026-11-10', '2026-11-09'])
})

test('3 · the period ends on a Sunday: the last day is Monday, the safe day the Friday before', () => {
  expect(short({ rule: 'court', start: '2026-09-14' })).toEqual(['2026-11-14', '2026-11-16', '2026-11-13'])
})

test('5 · Christmas on a Friday pushes the last day to Monday', () => {
  expect(short({ rule: 'court', start: '2026-10-24' })).toEqual(['2026-12-24', '2026-12-28', '2026-12-24'])
})

test('7 · in Alsace-Moselle the 26th of December is a holiday too', () => {
  expect(short({ rule: 'court', start: '2028-10-25', zone: 'alsace-moselle' })).toEqual([
    '2028-12-25',
    '2028-12-27',
    '2028-12-22',
  ])
})

test('9 · two months from 31 December end on the last day of February', () => {
  expect(short({ rule: 'court', start: '2027-12-31' })).toEqual(['2028-02-29', '2028-03-01', '2028-02-29'])
})

test('11 · an ordinary Thursday', () => {
  expect(short({ rule: 'court', start: '2027-01-25' })).toEqual(['2027-03-25', '2027-03-26', '2027-03-25'])
})

test('13 · Ascension is a holiday, the bridge Friday is not', () => {
  expect(short({ rule: 'court', start: '2027-03-05' })).toEqual(['2027-05-05', '2027-05-07', '2027-05-05'])
})

test('15 · who lives abroad has two months more', () => {
  expect(short({ rule: 'court', start: '2026-09-14', residence: 'abroad' })).toEqual([
    '2027-01-14',
    '2027-01-15',
    '2027-01-14',
  ])
})

test('17 · an informal appeal against a planning refusal: one month', () => {
  expect(short({ rule: 'permit-informal', start: '2026-10-05' })).toEqual(['2026-11-05', '2026-11-05', '2026-11-05'])
})

test('19 · without remedy notice the year is folded away and the cautious day is that of the court', () => {
  const found = dates({ rule: 'reasonable', start: '2026-03-16', facts: { noticeGiven: false } })
  expect(found).toMatchObject({
    lastDay: '2027-03-16',
    safeDay: '2026-05-15',
    display: 'unfolded',
    confidence: 'medium',
  })
})

test('19 · without remedy notice the court’s rule promises no last day, only the cautious one', () => {
  const found = dates({ rule: 'court', start: '2026-03-16', facts: { noticeGiven: false } })
  expect(found).toMatchObject({
    nominalEnd: null,
    lastDay: null,
    safeDay: '2026-05-15',
    reason: 'requires',
    missing: ['noticeGiven'],
  })
})

test('21 · silence rejects the appeal two months after it arrived, then two months to go to court', () => {
  expect(dates({ rule: 'silence-appeal', start: '2026-10-14' })).toMatchObject({
    nominalEnd: '2026-12-14',
    lastDay: '2026-12-14',
    safeDay: null,
    purpose: 'notBefore',
    notBefore: '2026-12-15',
    creates: 'appealRejection',
    next: 'after-appeal',
  })
  expect(short({ rule: 'after-appeal', start: '2026-12-14' })).toEqual(['2027-02-14', '2027-02-15', '2027-02-12'])
})

test('23 · the reasons of a silent refusal, asked in time, open two months from the day they arrive', () => {
  expect(dates({ rule: 'silence-refusal', start: '2026-08-03' }).nominalEnd).toBe('2026-10-03')
  expect(dates({ rule: 'reasons-ask', start: '2026-10-03' }).lastDay).toBe('2026-12-04')
  expect(dates({ rule: 'reasons-due', start: '2026-10-20' })).toMatchObject({
    lastDay: '2026-11-20',
    safeDay: null,
    purpose: 'expectedBy',
  })

  const facts = { implicitDecision: '2026-10-03', reasonsOwed: true, reasonsRequested: '2026-10-20' }
  expect(dates({ rule: 'reasons-extend', start: '2026-11-16', facts })).toMatchObject({
    nominalEnd: '2027-01-16',
    lastDay: '2027-01-18',
    safeDay: '2027-01-15',
    cap: '2027-10-20',
  })
})

test('23 · reasons that come very late never carry the court beyond one year from the request', () => {
  const facts = { implicitDecision: '2026-10-03', reasonsOwed: true, reasonsRequested: '2026-10-20' }
  expect(dates({ rule: 'reasons-extend', start: '2027-09-30', facts })).toMatchObject({
    lastDay: '2027-10-20',
    safeDay: '2027-10-20',
  })
})

test('23 · reasons that never come: one year from the request, folded away', () => {
  const facts = { implicitDecision: '2026-10-03', reasonsOwed: true }
  expect(dates({ rule: 'reasons-never', start: '2026-10-20', facts })).toMatchObject({
    lastDay: '2027-10-20',
    display: 'unfolded',
  })
  expect(dates({ rule: 'reasons-never', start: '2026-12-07', facts }).reason).toBe('outside-period')
})

test('25 · an electronic request is registered in one working day and acknowledged in ten', () => {
  expect(dates({ rule: 'registration-receipt', start: '2026-11-06' }).lastDay).toBe('2026-11-09')
  expect(dates({ rule: 'acknowledgement', start: '2026-11-06' })).toMatchObject({
    lastDay: '2026-11-23',
    safeDay: null,
  })
})

test.each([
  ['2007-10-01', '2007-12-03'],
  ['2021-01-03', '2021-03-04'],
  ['2024-11-12', '2025-01-13'],
  ['2019-02-04', '2019-04-05'],
  ['2019-01-15', '2019-03-18'],
  ['2018-01-15', '2018-03-16'],
])('published by lawyers: notified on %s, the court is open until %s', (start, last) => {
  expect(dates({ rule: 'court', start }).lastDay).toBe(last)
})

test('the letter counts, not the portal: a letter of 3 September 2026 is acted on by 3 November', () => {
  expect(short({ rule: 'court', start: '2026-09-03' })).toEqual(['2026-11-03', '2026-11-04', '2026-11-03'])
})
