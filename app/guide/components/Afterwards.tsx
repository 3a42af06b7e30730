import { formatDate } from '~/platform/i18n/format'
import { Button } from '~/ui/Button'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { DateShown } from '../pages'
import { useSaid } from './Said'

/** For who has already begun: the next dates, each asked by its own question; a day just found travels in the body. */
export function Afterwards({ date }: { date: DateShown }) {
  const language = useLanguage()
  const told = words[language].date
  const said = useSaid()
  return (
    <Fold summary={told.afterwards}>
      {date.afterwards.map(({ rule, ask, start }) => (
        <form key={rule} method="post" action="#date">
          <input type="hidden" name="rule" value={rule} />
          {start && <input type="hidden" name="start" value={start} />}
          <Button>
            {said(ask).words} {start && told.goOn(formatDate(start, language))}
          </Button>
        </form>
      ))}
    </Fold>
  )
}
