import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { words } from '../messages/words'

type Props = {
  /** What was typed, when it opened nothing. */
  typed?: string
  tooMany?: boolean
}

/** One field, for the code of a printed receipt. */
export function CodeForm({ typed, tooMany = false }: Props) {
  const told = words[useLanguage()].track
  const problem = typed === undefined ? undefined : tooMany ? told.codeTooMany : told.codeWrong
  return (
    <form className="stack" method="post" action="/track/code#errors" noValidate>
      <ErrorSummary problems={problem ? [{ field: 'code', words: problem }] : []} />
      <TextField
        name="code"
        label={told.code}
        hint={told.codeHint}
        error={problem}
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        size={18}
        required
      />
      <div>
        <Button>{told.codeSend}</Button>
      </div>
      <PrivacyLine form="code" />
    </form>
  )
}
