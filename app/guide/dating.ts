import { type CivilDate, parseCivil } from '~/platform/calendar/civil'
import type { GuideContent } from './content'
import { type DateField, fieldsFor } from './dateFields'
import type { Facts } from './deadlineInput'
import { type Deadline, deadline } from './deadlines'

/** Whose holidays count and what day it is, by the authority's settings. */
export type LawPlace = { zone: string; closingDays: readonly string[]; today: CivilDate }

export type Known = { facts: Facts; residence: string | null; residenceAsked: boolean }

export type DateForm = {
  /** The first is the one asked about. */
  rules: string[]
  fields: DateField[]
  typed: Record<string, string>
  /** Codes by field: what is wrong with what was typed. */
  problems: Record<string, string>
}

export type Dated = { form: DateForm; deadlines: Deadline[] }

/**
 * In: the rules a page is about, what the walk established, and what was typed (nothing yet: an empty object). Out: the
 * form as it stands and, when all can be read, the dates. The starting day and every other must have come already.
 */
export function dateWith(
  content: GuideContent,
  rules: string[],
  known: Known,
  typed: Record<string, string>,
  place: LawPlace,
): Dated {
  const shown = rules.filter(id => content.rules.find(rule => rule.id === id)?.display !== 'unfolded')
  const fields = fieldsFor(shown, content.rules, known.facts, known.residence !== null || known.residenceAsked)
  const form: DateForm = { rules, fields, typed, problems: {} }
  if (typed.start === undefined) return { form, deadlines: [] }

  const start = asCivil(typed.start)
  const facts: Record<string, unknown> = { ...known.facts }
  for (const { name, kind } of fields) {
    const value = typed[name] ?? ''
    if (kind === 'date' && value) facts[name] = asCivil(value)
    if (kind === 'yes-no' && (value === 'yes' || value === 'no')) facts[name] = value === 'yes'
  }
  const residence = known.residence ?? (saysWhere(typed.residence) ? typed.residence : undefined)

  const deadlines: Deadline[] = []
  for (const rule of rules) {
    const input = {
      rule,
      start,
      zone: place.zone,
      residence,
      facts,
      extraHolidays: place.closingDays,
      today: place.today,
    }
    const found = deadline(input, content.rules)
    if (found.ok) deadlines.push(found)
    else form.problems[found.field.replace(/^facts\./, '')] ??= found.reason
  }
  for (const { name, kind } of fields) {
    const day = facts[name]
    if (kind === 'date' && parseCivil(day).ok && String(day) > place.today) form.problems[name] ??= 'in-the-future'
  }
  return { form, deadlines: Object.keys(form.problems).length > 0 ? [] : deadlines }
}

const saysWhere = (value: string | undefined) => value !== undefined && value !== '' && value !== 'unsure'

/** A day as a date field sends it, or as somebody writes it by hand: « 14/09/2026 ». */
export function asCivil(text: string): string {
  const byHand = /^\s*(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})\s*$/.exec(text)
  if (!byHand) return text.trim()
  const [, day = '', month = '', year = ''] = byHand
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
