import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage, usePath } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { words } from '../messages/words'

type Props = {
  own: string
  typed?: string
  /** What was typed, when it was not an address. */
  refused?: string
}

/** « J'ai écrit une mauvaise adresse », while nothing is confirmed. */
export function OtherAddress({ own, typed, refused }: Props) {
  const { ask, track } = words[useLanguage()]
  const path = usePath()
  const problem = refused === undefined ? undefined : track.problem
  return (
    <form className="stack" method="post" action={`${path('/questions/new/sent/address')}#errors`} noValidate>
      <ErrorSummary problems={problem ? [{ field: 'email', words: problem }] : []} />
      <input type="hidden" name="own" value={own} />
      <TextField
        name="email"
        type="email"
        label={ask.rightAddress}
        error={problem}
        defaultValue={typed}
        autoComplete="email"
        spellCheck={false}
        required
      />
      <div>
        <Button>{ask.sendThere}</Button>
      </div>
      <PrivacyLine form="address" />
    </form>
  )
}
