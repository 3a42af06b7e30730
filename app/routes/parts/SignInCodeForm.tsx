import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage, usePath } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { words } from '../messages/words'

type Props = { ask: string; typed?: string; reason?: 'missing' | 'wrong' | 'too-fast' | 'over' }

/** One field, for the code of the mail this page waits for. */
export function SignInCodeForm({ ask, typed, reason }: Props) {
  const told = words[useLanguage()].signIn
  const path = usePath()
  const sentences = {
    missing: told.codeMissing,
    wrong: told.codeWrong,
    'too-fast': told.codeTooFast,
    over: told.codeOver,
  }
  const problem = reason && sentences[reason]
  return (
    <form className="stack" method="post" action={`${path('/sign-in/sent')}#errors`} noValidate>
      <ErrorSummary problems={problem ? [{ field: 'code', words: problem }] : []} />
      <input type="hidden" name="ask" value={ask} />
      <TextField
        name="code"
        label={told.code}
        hint={told.codeHint}
        error={problem}
        defaultValue={typed}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        size={10}
        required
      />
      <div>
        <Button look="primary">{told.codeSend}</Button>
      </div>
      <PrivacyLine form="code" />
    </form>
  )
}
