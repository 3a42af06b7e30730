import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { securityWords } from '../securityWords'

export type SecondRefusal = { field: 'code' | 'recovery'; reason: 'missing' | 'wrong' | 'too-fast'; seconds?: number }

type Props = { to: string; totp: boolean; act: string; refusal?: SecondRefusal; action?: string }

/** One field for the telephone's code, and folded away one for the sheet's, each a form of its own. */
export function SecondForms({ to, totp, act, refusal, action = '' }: Props) {
  const words = securityWords[useLanguage()].second
  const recovery = (
    <CodeForm
      {...{ to, act, refusal, action }}
      field="recovery"
      label={words.recovery}
      hint={words.recoveryHint}
      autoComplete="off"
      after={words.nothing}
    />
  )
  return (
    <>
      {totp && (
        <CodeForm
          {...{ to, act, refusal, action }}
          field="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          main
        />
      )}
      <Fold summary={totp ? words.lost : words.lostPasskey} open={refusal?.field === 'recovery'}>
        {recovery}
      </Fold>
    </>
  )
}

type CodeFormProps = Omit<Props, 'totp'> & {
  field: 'code' | 'recovery'
  label: string
  hint: string
  autoComplete: string
  after?: string
  main?: boolean
}

function CodeForm({ to, act, refusal, action, field, label, hint, autoComplete, after, main = false }: CodeFormProps) {
  const words = securityWords[useLanguage()]
  const mine = refusal?.field === field ? refusal : undefined
  const problem =
    mine &&
    (mine.reason === 'too-fast'
      ? words.tooFast(mine.seconds ?? 0)
      : mine.reason === 'missing'
        ? words.second.missing
        : field === 'code'
          ? words.second.wrong
          : words.second.wrongRecovery)
  return (
    <form method="post" action={`${action}#errors`} className="form" noValidate>
      <ErrorSummary problems={problem ? [{ field, words: problem }] : []} typed={false} />
      <input type="hidden" name="to" value={to} />
      <TextField
        name={field}
        label={label}
        hint={hint}
        error={problem}
        autoComplete={autoComplete}
        inputMode={field === 'code' ? 'numeric' : undefined}
        autoCapitalize={field === 'code' ? undefined : 'characters'}
        spellCheck={false}
        size={field === 'code' ? 10 : 14}
        required
      />
      <div className="cluster">
        <Button look={main ? 'primary' : 'quiet'}>{act}</Button>
      </div>
      {after && <p className="small-print">{after}</p>}
    </form>
  )
}
