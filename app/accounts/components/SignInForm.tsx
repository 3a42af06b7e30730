import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { PasswordField } from '~/ui/PasswordField'
import { TextField } from '~/ui/TextField'
import { accountWords } from '../words'
import { PrivacyLine } from './PrivacyLine'

type Props = {
  to: string
  email: string
  problems: Record<string, string>
  refusal?: { reason: 'wrong' } | { reason: 'too-fast'; seconds: number }
}

/** One sentence for a wrong sign-in, on both fields at once: it never tells which of them was wrong. */
export function SignInForm({ to, email, problems, refusal }: Props) {
  const words = accountWords[useLanguage()].signIn
  const missing = (['email', 'password'] as const).filter(field => problems[field])
  const general = refusal && (refusal.reason === 'wrong' ? words.wrong : words.tooFast(refusal.seconds))
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary problems={missing.map(field => ({ field, words: words.missing[field] }))} general={general} />
      <input type="hidden" name="to" value={to} />
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        defaultValue={email}
        error={problems.email && words.missing.email}
      />
      <PasswordField
        name="password"
        label={words.password}
        autoComplete="current-password"
        required
        error={problems.password && words.missing.password}
      />
      <div className="cluster">
        <Button look="primary">{words.act}</Button>
      </div>
      <p className="small-print">{words.lost}</p>
      <PrivacyLine form="team" />
    </form>
  )
}
