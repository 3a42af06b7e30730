import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { PasswordField } from '~/ui/PasswordField'
import { securityWords } from '../securityWords'
import { PasskeyForm } from './PasskeyForm'
import { SecondForms } from './SecondForms'

export type ConfirmCameBack = {
  field: 'answer' | 'code' | 'recovery' | 'password'
  reason: 'missing' | 'wrong' | 'too-fast'
  seconds?: number
}

type Ways = { totp: boolean; passkey: boolean; password: boolean }
type Props = { to: string; ways: Ways; came?: ConfirmCameBack }

/** Every way this person has, the quickest first. */
export function ConfirmForms({ to, ways, came }: Props) {
  const words = securityWords[useLanguage()].confirm
  const second = came?.field === 'code' || came?.field === 'recovery' ? { ...came, field: came.field } : undefined
  return (
    <>
      <ErrorSummary problems={[]} general={came?.field === 'answer' ? words.refused : undefined} typed={false} />
      {ways.passkey && (
        <PasskeyForm
          does="get"
          action="/desk/confirm-it-is-me"
          ask="/desk/confirm-it-is-me/ask"
          to={to}
          look="primary"
          act={words.passkey}
        />
      )}
      {(ways.totp || ways.passkey) && (
        <SecondForms to={to} totp={ways.totp} act={words.act} refusal={second} action="/desk/confirm-it-is-me" />
      )}
      {ways.password && <ByPassword to={to} came={came?.field === 'password' ? came : undefined} />}
      {!ways.totp && !ways.passkey && !ways.password && <p>{words.none}</p>}
    </>
  )
}

function ByPassword({ to, came }: { to: string; came?: ConfirmCameBack }) {
  const words = securityWords[useLanguage()]
  const problem =
    came &&
    (came.reason === 'too-fast'
      ? words.tooFast(came.seconds ?? 0)
      : words.confirm[came.reason === 'missing' ? 'missing' : 'wrong'])
  return (
    <form method="post" action="/desk/confirm-it-is-me#errors" className="form" noValidate>
      <ErrorSummary problems={problem ? [{ field: 'password', words: problem }] : []} typed={false} />
      <input type="hidden" name="to" value={to} />
      <PasswordField
        name="password"
        label={words.confirm.password}
        error={problem}
        autoComplete="current-password"
        required
      />
      <div className="cluster">
        <Button look="primary">{words.confirm.act}</Button>
      </div>
    </form>
  )
}
