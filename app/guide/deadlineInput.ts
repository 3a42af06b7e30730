import { type CivilDate, parseCivil } from '~/platform/calendar/civil'
import { isZone, type Zone } from '~/platform/calendar/holidays'

export const residences = ['metropole', 'overseas', 'abroad'] as const
export type Residence = (typeof residences)[number]

/** What is known of the case, by the names the rules use: a day, or yes or no. */
export type Facts = Record<string, boolean | CivilDate>

export type DeadlineInput = {
  rule: string
  start: string
  zone: string
  residence?: string
  facts?: Record<string, unknown>
  extraHolidays?: readonly string[]
  /** Today where the authority is. When given, a start that has not come yet is refused. */
  today?: string
}

export type Question = {
  rule: string
  start: CivilDate
  zone: Zone
  residence: Residence
  facts: Facts
  extraHolidays: CivilDate[]
}

export type Refusal = {
  ok: false
  field: string
  reason:
    | 'missing'
    | 'unknown'
    | 'not-a-date'
    | 'no-such-day'
    | 'too-early'
    | 'too-late'
    | 'in-the-future'
    | 'order'
    | 'loop'
}

const first = '1990-01-01'
const last = '2099-12-31'

/**
 * In: anything, as typed in a form or on a command line. Out: a question the engine can answer, or which field is wrong
 * and why. Never throws.
 */
export function readInput(input: unknown): { ok: true; value: Question } | Refusal {
  const raw = record(input)
  if (typeof raw.rule !== 'string' || raw.rule === '') return { ok: false, field: 'rule', reason: 'missing' }

  const start = readDay(raw.start, 'start')
  if (!start.ok) return start
  if (typeof raw.today === 'string' && start.date > raw.today)
    return { ok: false, field: 'start', reason: 'in-the-future' }

  if (raw.zone === undefined || raw.zone === '') return { ok: false, field: 'zone', reason: 'missing' }
  if (!isZone(raw.zone)) return { ok: false, field: 'zone', reason: 'unknown' }

  const residence =
    raw.residence ?? (raw.zone === 'metropole' || raw.zone === 'alsace-moselle' ? 'metropole' : 'overseas')
  if (!isResidence(residence)) return { ok: false, field: 'residence', reason: 'unknown' }

  const facts = readFacts(raw.facts)
  if (!facts.ok) return facts
  const holidays = readHolidays(raw.extraHolidays)
  if (!holidays.ok) return holidays

  const value = {
    rule: raw.rule,
    start: start.date,
    zone: raw.zone,
    residence,
    facts: facts.value,
    extraHolidays: holidays.value,
  }
  return { ok: true, value }
}

function readDay(input: unknown, field: string): { ok: true; date: CivilDate } | Refusal {
  if (input === undefined || input === null || input === '') return { ok: false, field, reason: 'missing' }
  const day = parseCivil(input)
  if (!day.ok) return { ok: false, field, reason: day.reason }
  if (day.date < first) return { ok: false, field, reason: 'too-early' }
  if (day.date > last) return { ok: false, field, reason: 'too-late' }
  return day
}

/** A fact is yes, no, or a day; an absent one is unknown, which is not no. */
function readFacts(input: unknown): { ok: true; value: Facts } | Refusal {
  const facts: Facts = Object.create(null)
  for (const [name, value] of Object.entries(record(input))) {
    if (value === undefined || value === null || value === '') continue
    if (typeof value === 'boolean') {
      facts[name] = value
      continue
    }
    const day = readDay(value, `facts.${name}`)
    if (!day.ok) return day
    facts[name] = day.date
  }
  return { ok: true, value: facts }
}

function readHolidays(input: unknown): { ok: true; value: CivilDate[] } | Refusal {
  if (input === undefined || input === null) return { ok: true, value: [] }
  if (!Array.isArray(input)) return { ok: false, field: 'extraHolidays', reason: 'not-a-date' }
  const value: CivilDate[] = []
  for (const item of input) {
    const day = readDay(item, 'extraHolidays')
    if (!day.ok) return day
    value.push(day.date)
  }
  return { ok: true, value }
}

function isResidence(input: unknown): input is Residence {
  return (residences as readonly unknown[]).includes(input)
}

function record(input: unknown): Record<string, unknown> {
  return typeof input === 'object' && input !== null ? { ...input } : {}
}
