import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { hidingReasons } from '../hidingReasons'
import { words } from '../messages/words'
import { problemWords } from '../wording'
import { type Returned, typedIn } from './ActForm'

/** Why a question is taken off public view. */
export function HideFields({ came }: { came?: Returned }) {
  const language = useLanguage()
  const told = words[language]
  const code = came?.problems.reason
  return (
    <RadioGroup
      name="reason"
      label={told.reason}
      error={code && problemWords('reason', code, language)}
      chosen={typedIn(came, 'reason')}
      choices={hidingReasons.map(value => ({ value, words: told.hidingReasons[value] }))}
    />
  )
}
