import { formatDate, formatNumber } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import type { Audit } from '../accessibility'
import { directoryWords } from '../words'

/** The audits ever recorded, the last one first; the first of them speaks for the portal. */
export function AuditList({ audits }: { audits: Audit[] }) {
  const language = useLanguage()
  const words = directoryWords[language].audits
  if (audits.length === 0) return <p>{words.pastNone}</p>
  return (
    <ul className="stack close">
      {audits.map(({ id, auditedOn, auditor, rate, status, recordedOn }) => (
        <li key={id}>
          {words.line(formatDate(auditedOn, language), auditor, formatNumber(rate, language))}, {words.statuses[status]}{' '}
          <span className="small-print">{words.recordedOn(formatDate(recordedOn, language))}</span>
        </li>
      ))}
    </ul>
  )
}
