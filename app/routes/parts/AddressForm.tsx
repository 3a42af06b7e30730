import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { words } from '../messages/words'

type Props = {
  form: 'links' | 'signIn'
  action: string
  label: string
  send: string
  /** Where they wanted to go. */
  to?: string
  /** What was typed, when it was not an address. */
  refused?: string
  /** Too many were asked for from here: it was an address, and it waits. */
  hurried?: boolean
}

/** One field, for an e-mail address. */
export function AddressForm({ form, action, label, send, to, refused, hurried = false }: Props) {
  const told = words[useLanguage()].track
  const problem = refused === undefined ? undefined : hurried ? told.tooFast : told.problem
  return (
    <form className="stack" method="post" action={`${action}#errors`} noValidate>
      <ErrorSummary problems={problem ? [{ field: 'email', words: problem }] : []} />
      {to && <input type="hidden" name="to" value={to} />}
      <TextField
        name="email"
        type="email"
        label={label}
        error={problem}
        defaultValue={refused}
        autoComplete="email"
        spellCheck={false}
        required
      />
      <div>
        <Button look="primary">{send}</Button>
      </div>
      <PrivacyLine form={form} />
    </form>
  )
}
