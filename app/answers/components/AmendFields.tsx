import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextArea } from '~/ui/TextArea'
import { amendments } from '../kinds'
import { words } from '../messages/words'
import { problemWords } from '../problemWords'

type Props = { reason: string; amendment: string; problems: Record<string, string> }

/** Why a published answer changes, and whether it still says the same. */
export function AmendFields({ reason, amendment, problems }: Props) {
  const language = useLanguage()
  const told = words[language].amend
  const error = (field: string) => problemWords(field, problems[field], language)
  return (
    <>
      <TextArea
        name="amendReason"
        label={told.reason}
        hint={told.reasonHint}
        error={error('amendReason')}
        rows={2}
        lang="fr"
        defaultValue={reason}
      />
      <RadioGroup
        name="amendment"
        label={told.kind}
        error={error('amendment')}
        chosen={amendment}
        choices={amendments.map(value => ({ value, words: told.kinds[value], hint: told.kindHints[value] }))}
      />
    </>
  )
}
