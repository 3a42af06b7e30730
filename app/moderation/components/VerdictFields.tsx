import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextArea } from '~/ui/TextArea'
import { words } from '../messages/words'
import { verdicts } from '../reviewing'
import { problemWords } from '../wording'
import { type Returned, typedIn } from './ActForm'

/** Whether the first decision falls or stands, and what its author is told. */
export function VerdictFields({ came }: { came?: Returned }) {
  const language = useLanguage()
  const told = words[language]
  const problem = (field: string) => {
    const code = came?.problems[field]
    return code && problemWords(field, code, language)
  }
  return (
    <>
      <RadioGroup
        name="verdict"
        label={told.verdict}
        error={problem('verdict')}
        chosen={typedIn(came, 'verdict')}
        choices={verdicts.map(value => ({ value, words: told.verdicts[value] }))}
      />
      <TextArea
        name="message"
        label={told.message}
        error={problem('message')}
        defaultValue={typedIn(came, 'message')}
        rows={5}
        lang="fr"
      />
    </>
  )
}
