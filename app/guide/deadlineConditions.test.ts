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

test('a planning decision of 27 November 2025 is under the former rule, one of the 28th under the new one', () => {
  expect(dates({ rule: 'permit-informal', start: '2025-11-27' })).toMatchObject({
    lastDay: null,
    safeDay: null,
    reason: 'no-rule-then',
  })
  expect(short({ rule: 'permit-informal', start: '2025-11-28' })).toEqual(['2025-12-28', '2025-12-28', '2025-12-26'])
  expect(dates({ rule: 'permit-informal', start: '2025-12-03', facts: { decision: '2025-11-27' } }).reason).toBe(
    'no-rule-then',
  )
  expect(dates({ rule: 'permit-court', start: '2025-11-28' }).lastDay).toBe('2026-01-29')
})

test('the two months of the court against a planning decision are the same under both rules', () => {
  const before = dates({ rule: 'permit-court', start: '2025-12-01', facts: { decision: '2025-11-27' } })
  const after = dates({ rule: 'permit-court', start: '2025-12-01', facts: { decision: '2025-11-28' } })
  expect(before.lastDay).toBe(after.lastDay)
})

test('reasons asked before 8 October 2025 are capped on 8 October 2026', () => {
  const facts = { implicitDecision: '2025-08-01', reasonsOwed: true, reasonsRequested: '2025-09-01' }
  expect(dates({ rule: 'reasons-extend', start: '2026-09-20', facts }).lastDay).toBe('2026-10-08')
})

test('reasons asked after the court’s period has ended open nothing', () => {
  const facts = { implicitDecision: '2026-10-03', reasonsOwed: true, reasonsRequested: '2026-12-07' }
  expect(dates({ rule: 'reasons-extend', start: '2026-12-20', facts })).toMatchObject({
    lastDay: null,
    reason: 'outside-period',
  })
})

test('reasons nobody owed open nothing, and so does a request whose date is unknown', () => {
  const facts = { implicitDecision: '2026-10-03', reasonsOwed: false, reasonsRequested: '2026-10-20' }
  expect(dates({ rule: 'reasons-extend', start: '2026-11-16', facts })).toMatchObject({
    lastDay: null,
    missing: ['reasonsOwed'],
  })
  expect(dates({ rule: 'reasons-extend', start: '2026-11-16' }).missing).toEqual([
    'implicitDecision',
    'reasonsOwed',
    'askedWithinCourtImplicit',
    'reasonsRequested',
  ])
})

test('a written refusal that comes inside the two months of silence starts them again; later it does not', () => {
  const facts = { implicitDecision: '2026-10-03' }
  expect(dates({ rule: 'court-restart', start: '2026-12-04', facts }).lastDay).toBe('2027-02-05')
  expect(dates({ rule: 'court-restart', start: '2026-12-05', facts })).toMatchObject({
    lastDay: null,
    reason: 'outside-period',
  })
})

test('an appeal posted too late gives no new date', () => {
  const inTime = { notification: '2026-09-14', appealPosted: '2026-11-16' }
  const late = { notification: '2026-09-14', appealPosted: '2026-11-17' }
  expect(dates({ rule: 'after-appeal', start: '2027-01-18', facts: inTime }).lastDay).toBe('2027-03-19')
  expect(dates({ rule: 'after-appeal', start: '2027-01-18', facts: late })).toMatchObject({
    lastDay: null,
    reason: 'outside-period',
  })
  expect(dates({ rule: 'after-appeal', start: '2027-01-18', facts: { secondAppeal: true } }).reason).toBe('excluded')
})

test('no acknowledgement of receipt: no late date for a silent refusal', () => {
  expect(
    dates({ rule: 'court-implicit', start: '2026-10-03', facts: { acknowledgementComplete: false } }).lastDay,
  ).toBeNull()
  expect(dates({ rule: 'court-implicit', start: '2026-10-03' })).toMatchObject({
    lastDay: '2026-12-04',
    assumed: ['acknowledgementComplete'],
  })
})

test('the reasonable year is for express refusals whose letter said nothing', () => {
  expect(dates({ rule: 'reasonable', start: '2026-03-16', facts: { noticeGiven: true } }).reason).toBe('not-applicable')
  expect(dates({ rule: 'reasonable', start: '2026-03-16', facts: { implicitDecision: '2026-03-16' } }).reason).toBe(
    'excluded',
  )
})

test('a request declared incomplete stops the silence: no date is given', () => {
  expect(dates({ rule: 'silence-refusal', start: '2026-08-03', facts: { fileIncomplete: true } }).nominalEnd).toBeNull()
})

test('documents: a month of silence, two months for the CADA, two from its registration, then the court', () => {
  expect(dates({ rule: 'silence-document', start: '2026-08-31' }).nominalEnd).toBe('2026-09-30')
  expect(short({ rule: 'cada', start: '2026-09-30' })).toEqual(['2026-11-30', '2026-11-30', '2026-11-30'])
  expect(dates({ rule: 'cada-confirmed', start: '2026-11-30' }).nominalEnd).toBe('2027-01-30')
  expect(dates({ rule: 'court-document', start: '2027-01-30' }).lastDay).toBe('2027-03-31')
})

test('silence that ends on a Sunday is not moved', () => {
  expect(dates({ rule: 'silence-refusal', start: '2026-09-15' }).nominalEnd).toBe('2026-11-15')
})

test('a crèche place: four months of silence', () => {
  expect(dates({ rule: 'silence-capacity', start: '2026-10-31' }).nominalEnd).toBe('2027-02-28')
})

test('fines: 45 and 30 days from the date on the notice, and a safe day that is worked', () => {
  expect(short({ rule: 'fine', start: '2026-09-10' })).toEqual(['2026-10-25', '2026-10-25', '2026-10-23'])
  expect(short({ rule: 'fine-increased', start: '2026-09-10' })).toEqual(['2026-10-10', '2026-10-10', '2026-10-09'])
})

test('parking charge: one month, one month of silence, one month', () => {
  expect(short({ rule: 'fps-appeal', start: '2026-10-01' })).toEqual(['2026-11-01', '2026-11-01', '2026-10-30'])
  expect(dates({ rule: 'fps-silence', start: '2026-10-20' }).nominalEnd).toBe('2026-11-20')
  expect(short({ rule: 'fps-court', start: '2026-11-20' })).toEqual(['2026-12-20', '2026-12-20', '2026-12-18'])
})

test('personal data: one month, three at most if they wrote so', () => {
  expect(dates({ rule: 'rgpd', start: '2026-10-31' })).toMatchObject({
    lastDay: '2026-11-30',
    extendedTo: '2027-01-31',
    safeDay: null,
  })
})

test('living overseas adds a month before a court in metropolitan France, and the other way round', () => {
  expect(dates({ rule: 'court', start: '2026-09-14', residence: 'overseas' }).nominalEnd).toBe('2026-12-14')
  expect(dates({ rule: 'court', start: '2026-09-14', zone: 'la-reunion', residence: 'metropole' }).nominalEnd).toBe(
    '2026-12-14',
  )
  expect(dates({ rule: 'court', start: '2026-09-14', zone: 'la-reunion', residence: 'overseas' }).nominalEnd).toBe(
    '2026-11-14',
  )
  expect(dates({ rule: 'court', start: '2026-09-14', zone: 'la-reunion' }).nominalEnd).toBe('2026-11-14')
})

test('a rule without distance is not lengthened abroad', () => {
  expect(dates({ rule: 'cada', start: '2026-09-30', residence: 'abroad' }).lastDay).toBe('2026-11-30')
})

test('a local holiday the editors added moves both days', () => {
  const extraHolidays = ['2026-11-09', '2026-11-10']
  expect(short({ rule: 'court', start: '2026-09-09', extraHolidays })).toEqual([
    '2026-11-09',
    '2026-11-12',
    '2026-11-06',
  ])
})

test('Good Friday in Alsace-Moselle is sure nowhere: the last day does not move, the safe day comes before', () => {
  expect(short({ rule: 'court', start: '2026-02-03', zone: 'alsace-moselle' })).toEqual([
    '2026-04-03',
    '2026-04-07',
    '2026-04-02',
  ])
  expect(short({ rule: 'court', start: '2026-02-02', zone: 'alsace-moselle' })[1]).toBe('2026-04-03')
})

test('an engaged mediation has no date of its own', () => {
  expect(dates({ rule: 'mediation', start: '2026-09-01' })).toMatchObject({
    lastDay: null,
    safeDay: null,
    reason: 'no-period',
  })
  expect(dates({ rule: 'mediation', start: '2026-05-01' }).reason).toBe('no-rule-then')
})

test('each link of the chain has a date and says why, in both languages, with its source', () => {
  const { chain } = dates({ rule: 'court', start: '2026-10-24', residence: 'abroad' })
  expect(chain.map(link => link.step)).toEqual(['start', 'months', 'distance', 'franc', 'safe'])
  expect(dates({ rule: 'court', start: '2026-10-24' }).chain.map(link => [link.step, link.date])).toEqual([
    ['start', '2026-10-24'],
    ['months', '2026-12-24'],
    ['franc', '2026-12-25'],
    ['roll', '2026-12-28'],
    ['safe', '2026-12-24'],
  ])
  expect(chain.every(link => link.why.fr && link.why.en)).toBe(true)
  expect(chain.filter(link => link.step !== 'safe').every(link => link.sources.length > 0)).toBe(true)
})
