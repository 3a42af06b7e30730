import { formatDate, formatTime } from '~/platform/i18n/format'
import { colon } from '~/platform/i18n/spaced'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { directoryWords } from '../words'

type Props = { by: string; at: Date; zone: string; kept: Record<string, string>; names: Record<string, string> }

/** Somebody saved first: who, when, and what would be replaced. The typed words stay in the form below. */
export function MeanwhileNotice({ by, at, zone, kept, names }: Props) {
  const language = useLanguage()
  const words = directoryWords[language].settings
  const when = `${formatDate(at, language, { zone })}, ${formatTime(at, language, zone)}`
  return (
    <Notice tone="warning" id="errors" title={words.conflictTitle(by || words.somebody, when)}>
      <p>{words.conflict}</p>
      <ul>
        {Object.entries(kept)
          .filter(([field, value]) => value && names[field])
          .map(([field, value]) => (
            <li key={field}>
              {names[field]}
              {colon[language]}
              {value.split('\n').join(', ')}
            </li>
          ))}
      </ul>
    </Notice>
  )
}
