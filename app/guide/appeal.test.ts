import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { afterInformalAppeal } from './appeal'
import { Rule } from './rules'

const rules = z.array(Rule).parse(parse(readFileSync('prisma/guide/rules.yaml', 'utf8')))
const place = { zone: 'metropole' }

function after(appeal: Parameters<typeof afterInformalAppeal>[0], facts: Record<string, boolean | string> = {}) {
  const found = afterInformalAppeal(appeal, { ...place, facts }, rules)
  if (!found.ok) throw new Error(found.field)
  return [found.effect, found.silence?.nominalEnd ?? null, found.court.lastDay, found.court.safeDay]
}

test('an appeal in time, then silence: the court’s two months start again', () => {
  const appeal = { against: 'court', start: '2026-09-14', posted: '2026-10-12', received: '2026-10-14' }
  expect(after(appeal)).toEqual(['interrupts', '2026-12-14', '2027-02-15', '2027-02-12'])
})

test('a written rejection before the two months end starts them at once', () => {
  const appeal = {
    against: 'court',
    start: '2026-09-14',
    posted: '2026-10-12',
    received: '2026-10-14',
    rejected: '2026-11-02',
  }
  expect(after(appeal)).toEqual(['interrupts', null, '2027-01-04', '2026-12-31'])
})

test('a written rejection that comes after the silence does not lengthen anything', () => {
  const appeal = {
    against: 'court',
    start: '2026-09-14',
    posted: '2026-10-12',
    received: '2026-10-14',
    rejected: '2027-01-20',
  }
  expect(after(appeal)).toEqual(['interrupts', '2026-12-14', '2027-02-15', '2027-02-12'])
})

test('an appeal posted on the last day counts, even if it arrives later', () => {
  const appeal = { against: 'court', start: '2026-09-14', posted: '2026-11-16', received: '2026-11-18' }
  expect(after(appeal)[0]).toBe('interrupts')
})

test('an appeal posted too late moves nothing: the first dates stay', () => {
  const appeal = { against: 'court', start: '2026-09-14', posted: '2026-11-17' }
  expect(after(appeal)).toEqual(['too-late', null, '2026-11-16', '2026-11-13'])
})

test('a second appeal moves nothing', () => {
  const appeal = { against: 'court', start: '2026-09-14', posted: '2026-10-12', second: true }
  expect(after(appeal)).toEqual(['second', null, '2026-11-16', '2026-11-13'])
})

test('against a planning decision since 28 November 2025 the appeal does not lengthen the court’s period', () => {
  const appeal = { against: 'permit-court', start: '2026-10-05', posted: '2026-10-20' }
  expect(after(appeal)).toEqual(['none', null, '2026-12-07', '2026-12-04'])
})

test('the former planning rule let the appeal interrupt', () => {
  const appeal = { against: 'permit-court', start: '2025-11-27', posted: '2025-12-10', received: '2025-12-11' }
  expect(after(appeal, { decision: '2025-11-20' })[0]).toBe('interrupts')
})

test('without remedy notice an appeal inside two months surely interrupts; later nobody can promise', () => {
  const early = { against: 'court', start: '2026-03-16', posted: '2026-05-04', received: '2026-05-06' }
  const late = { against: 'court', start: '2026-03-16', posted: '2026-08-03' }
  expect(after(early, { noticeGiven: false })).toEqual(['interrupts', '2026-07-06', '2026-09-07', '2026-09-04'])
  expect(after(late, { noticeGiven: false })).toEqual(['uncertain', null, null, '2026-05-15'])
})

test('when nobody knows the day it arrived, silence is counted from the posting, which is earlier', () => {
  const appeal = { against: 'court', start: '2026-09-14', posted: '2026-10-12' }
  expect(after(appeal)[1]).toBe('2026-12-12')
})
