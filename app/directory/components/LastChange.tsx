import { formatDate, formatTime } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import { directoryWords } from '../words'

export type Changed = { by: string; at: Date; zone: string }

/** Who changed this last and when; nothing where the portal itself did. */
export function LastChange({ by, at, zone }: Changed) {
  const language = useLanguage()
  const when = `${formatDate(at, language, { zone })}, ${formatTime(at, language, zone)}`
  return by ? <p className="small-print">{directoryWords[language].settings.lastChange(by, when)}</p> : null
}
