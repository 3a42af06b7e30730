import type { CivilDate } from '~/platform/calendar/civil'
import { formatDate } from '~/platform/i18n/format'
import { Label } from '~/ui/Label'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { Urgency } from '../reports/rightsClock'

type Props = { dueOn: CivilDate; urgency: Urgency; extended: boolean }

/** The last day to answer somebody about their data, with a word when it is near or past. */
export function DueDate({ dueOn, urgency, extended }: Props) {
  const language = useLanguage()
  const told = words[language].rights
  return (
    <span className="cluster">
      <span>
        {told.answerBy(formatDate(dueOn, language))}
        {extended && ` ${told.extended}`}
      </span>
      {urgency !== 'calm' && <Label tone="late">{told.urgency[urgency]}</Label>}
    </span>
  )
}
