import { formatDate } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { words } from './messages/words'
import type { DateResult } from './pages'

export type SaidDate = { before: string; date?: { iso: string; words: string }; after?: string }

/** A date as its card says it: the day big in full words, the legal last day small, and what today means for it. */
export function sayDate(result: DateResult, language: Language): SaidDate {
  const told = words[language].date
  const day = (date: string | null) => formatDate(date ?? '', language, { weekday: true })
  const big = (date: string | null) => (date ? { iso: date, words: day(date) } : undefined)
  const { standing, safeDay, lastDay, nominalEnd, notBefore, extendedTo } = result
  switch (standing) {
    case 'act':
      return { before: told.before, date: big(safeDay), after: lastDay ? told.last(day(lastDay)) : told.noLast }
    case 'send-today':
      return { before: told.sendToday, after: lastDay ? told.lastToday(day(lastDay)) : undefined }
    case 'late-open':
      return { before: told.sendToday, after: told.lateOpen }
    case 'past':
      return { before: told.past, after: safeDay && lastDay ? told.pastWas(day(safeDay), day(lastDay)) : undefined }
    case 'wait':
      return { before: told.wait, date: big(nominalEnd), after: told.waitAfter(day(notBefore)) }
    case 'may-act':
      return { before: told.waitOver, date: big(nominalEnd), after: told.waitOverAfter }
    case 'expected':
      return {
        before: told.expected,
        date: big(lastDay),
        after: `${told.expectedAfter}${extendedTo ? ` ${told.extended(day(extendedTo))}` : ''}`,
      }
    case 'overdue':
      return { before: told.overdue, date: big(lastDay), after: told.overdueAfter }
    case 'no-date':
      return { before: told.actNow, after: result.reason ? told.reasons[result.reason] : told.noDate }
  }
}

/** What scripts and tests read of a date. */
export function dateAttributes({
  safeDay,
  lastDay,
  notBefore,
}: Pick<DateResult, 'safeDay' | 'lastDay' | 'notBefore'>): Record<`data-${string}`, string> {
  const attributes: Record<`data-${string}`, string> = {}
  if (safeDay) attributes['data-safe-day'] = safeDay
  if (lastDay) attributes['data-last-day'] = lastDay
  if (notBefore) attributes['data-not-before'] = notBefore
  return attributes
}
