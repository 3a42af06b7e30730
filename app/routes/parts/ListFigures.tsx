import { formatNumber } from '~/platform/i18n/format'
import type { Figures } from '~/questions/figures'
import { words as questionWords } from '~/questions/messages/words'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'

/** What a list's page says of it in numbers; of an empty list, nothing. */
export function ListFigures({ figures: { asked, answered, more, usual } }: { figures: Figures }) {
  const language = useLanguage()
  const told = words[language].figures
  const number = (count: number) => formatNumber(count, language)
  if (asked === 0) return null
  return (
    <p className="facts-line">
      <span>{more ? told.more(number(asked)) : told.asked(asked, number(asked))}</span>
      {!more && <span>{told.answered(answered, asked, number(answered))}</span>}
      {usual && <span>{told.usual(number(usual.of), questionWords[language].days(usual.days))}</span>}
    </p>
  )
}
