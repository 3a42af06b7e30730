import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { PasswordField } from '~/ui/PasswordField'
import { securityWords } from '../securityWords'
import { accountWords } from '../words'

type Props = { email: string; problems: Record<string, string> }

/** The present password and the one that follows it; neither travels back into a page. */
export function PasswordForm({ email, problems }: Props) {
  const language = useLanguage()
  const words = securityWords[language]
  const { welcome } = accountWords[language]
  const refusal = problems.password as keyof typeof welcome.refusals | undefined
  const told = {
    current: problems.current && sentenceOf(problems.current),
    password: refusal && (welcome.refusals[refusal] ?? welcome.refusals.short),
  }
  const summary = (['current', 'password'] as const).flatMap(field => {
    const sentence = told[field]
    return sentence ? [{ field, words: sentence }] : []
  })
  const again = summary.length > 0 ? welcome.again : undefined

  function sentenceOf(code: string): string {
    const [name, seconds] = code.split(' ')
    if (name === 'too-fast') return words.tooFast(Number(seconds))
    return name === 'missing' ? words.password.missing : words.password.wrong
  }

  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary problems={summary} typed={false} />
      {/* A password manager needs to know whose password it is to keep. */}
      <input type="email" name="email" value={email} readOnly hidden autoComplete="username" />
      <PasswordField
        name="current"
        label={words.password.current}
        hint={told.current ? undefined : again}
        error={told.current}
        autoComplete="current-password"
        required
      />
      <PasswordField
        name="password"
        label={words.password.next}
        hint={welcome.passwordHint}
        error={told.password}
        autoComplete="new-password"
        required
      />
      <div className="cluster">
        <Button look="primary">{words.password.act}</Button>
        <a href="/desk/security">{words.cancel}</a>
      </div>
    </form>
  )
}
