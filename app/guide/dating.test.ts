import { expect, test } from 'vitest'
import { fieldsFor } from './dateFields'
import { asCivil, dateWith } from './dating'
import { letterCarried } from './letterCarried'
import { readShippedGuide } from './shipped.server'

const guide = readShippedGuide('prisma/guide')
const place = { zone: 'metropole', closingDays: [], today: '2026-11-23' }
const unknown = { facts: {}, residence: null, residenceAsked: false }
const typed = (fields: Record<string, string>, rule = 'court') => dateWith(guide, [rule], unknown, fields, place)

test('before anything is typed there is a form, no date and no reproach', () => {
  expect(typed({})).toMatchObject({ deadlines: [], form: { problems: {} } })
})

test.each([
  ['', 'missing'],
  ['demain', 'not-a-date'],
  ['2026-02-31', 'no-such-day'],
  ['31/02/2026', 'no-such-day'],
  ['1900-01-01', 'too-early'],
  ['2026-11-24', 'in-the-future'],
])('a start typed %j is refused: %s', (start, code) => {
  expect(typed({ start })).toMatchObject({ deadlines: [], form: { problems: { start: code } } })
})

test('a day written by hand is read as its author means it', () => {
  expect(asCivil('14/09/2026')).toBe('2026-09-14')
  expect(asCivil(' 4.9.2026 ')).toBe('2026-09-04')
  expect(typed({ start: '14/09/2026' }).deadlines[0]).toMatchObject({ safeDay: '2026-11-13', lastDay: '2026-11-16' })
})

test('where one lives counts when it is said, and is refused when it is nonsense', () => {
  expect(typed({ start: '2026-09-14', residence: 'abroad' }).deadlines[0]?.lastDay).toBe('2027-01-15')
  expect(typed({ start: '2026-09-14', residence: 'unsure' }).deadlines[0]?.lastDay).toBe('2026-11-16')
  expect(typed({ start: '2026-09-14', residence: 'moon' }).form.problems).toEqual({ residence: 'unknown' })
})

test('what the walk established is not asked again', () => {
  const all = fieldsFor(['court'], guide.rules, {}, false).map(field => field.name)
  expect(all).toEqual(['residence', 'noticeGiven'])
  expect(fieldsFor(['court'], guide.rules, { noticeGiven: true }, true)).toEqual([])
})

test('the year after a request for reasons needs its three days, and says which one is missing', () => {
  const fields = {
    start: '2026-11-16',
    implicitDecision: '2026-10-03',
    reasonsRequested: '2026-10-20',
    reasonsOwed: 'yes',
  }
  expect(typed(fields, 'reasons-extend').deadlines[0]).toMatchObject({ lastDay: '2027-01-18', safeDay: '2027-01-15' })
  const { reasonsRequested: _, ...without } = fields
  expect(typed(without, 'reasons-extend').deadlines[0]).toMatchObject({ lastDay: null, reason: 'requires' })
})

test('no other day may lie in the future either', () => {
  const later = typed({ start: '2026-11-16', appealPosted: '2027-01-01' }, 'after-appeal')
  expect(later).toMatchObject({ deadlines: [], form: { problems: { appealPosted: expect.anything() } } })
})

test('the days typed for a date fill the same days of the letter', () => {
  expect(letterCarried(guide, 'court', { start: '14/09/2026', decision: '2026-09-10' })).toEqual({
    notification: '2026-09-14',
    decisionDate: '2026-09-10',
  })
  expect(letterCarried(guide, 'silence-refusal', { start: '2026-08-03' })).toEqual({ requestReceived: '2026-08-03' })
  expect(letterCarried(guide, 'court', { start: 'hier' })).toEqual({})
})
