import { parseCivil } from '~/platform/calendar/civil'
import type { Refusal } from './texts'

const form = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/
const [first, last] = ['1900-01-01', '2100-01-01']

/**
 * Reads a date of an import file: null, a day, or an ISO instant (UTC where it names no zone).
 * Out: `YYYY-MM-DD`, or the instant as `YYYY-MM-DDTHH:MM:SSZ`.
 */
export function dayOrInstant(input: unknown, field: string): { ok: true; value: string | null } | Refusal {
  if (input === null || input === undefined || input === '') return { ok: true, value: null }
  const found = typeof input === 'string' ? form.exec(input.trim()) : null
  const day = parseCivil(found ? found[1] : input)
  if (!day.ok) return { ok: false, reason: day.reason, field }
  if (day.date < first || day.date >= last) return { ok: false, reason: 'date-too-far', field }
  if (!found) return { ok: true, value: day.date }

  const [hour, minute, second] = [Number(found[2]), Number(found[3]), Number(found[4] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return { ok: false, reason: 'not-a-date', field }
  const instant = Date.parse(`${day.date}T${found[2]}:${found[3]}:${found[4] ?? '00'}${zoneOf(found[5])}`)
  if (Number.isNaN(instant)) return { ok: false, reason: 'not-a-date', field }
  return { ok: true, value: new Date(instant).toISOString().replace('.000Z', 'Z') }
}

function zoneOf(written: string | undefined): string {
  return (written ?? 'Z').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
}
