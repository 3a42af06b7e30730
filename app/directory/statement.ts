import { formatDate, formatNumber } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import type { Standing } from './accessibility'
import { directoryWords } from './words'

/** `own`: the authority's own words, French whoever reads them. */
export type StatementPart = { title: string; markdown: string; own?: boolean }

/**
 * What an accessibility statement must say and nobody may embellish, in the order of the RGAA's model: where the portal
 * stands, by which audit, what is not accessible, since when it says so. The rest (contact, remedies) is the authority's
 * own page.
 */
export function statementOf({ compliance, audit, expired }: Standing, language: Language): StatementPart[] {
  const told = directoryWords[language].statement
  const valid = audit && !expired ? audit : null
  const date = (day: string) => formatDate(day, language)
  const shown = valid && formatNumber(valid.rate, language)
  const state = valid
    ? told.states[compliance]
    : [told.states.none, audit ? told.expired(date(audit.auditedOn)) : told.unaudited].join(' ')
  const result = valid && shown ? told.result(date(valid.auditedOn), escaped(valid.auditor), shown) : told.noResult
  const faults = valid ? valid.faults || told.noFault : told.unknownFaults
  return [
    { title: told.stateTitle, markdown: state },
    { title: told.resultTitle, markdown: valid?.reportUrl ? `${result} ${told.report(valid.reportUrl)}` : result },
    { title: told.faultsTitle, markdown: faults, own: Boolean(valid?.faults) },
    {
      title: told.madeTitle,
      markdown: valid ? told.made(date(valid.recordedOn), date(valid.auditedOn)) : told.madeWithout,
    },
  ]
}

// A name is text, whatever signs it holds.
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
