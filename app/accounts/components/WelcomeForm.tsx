import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { PasswordField } from '~/ui/PasswordField'
import { SelectField } from '~/ui/SelectField'
import { TextField } from '~/ui/TextField'
import type { Messages } from '../messages/fr'
import { accountWords } from '../words'
import { PrivacyLine } from './PrivacyLine'

type Props = { email: string; typed: Record<string, string>; problems: Record<string, string> }

export function WelcomeForm({ email, typed, problems }: Props) {
  const words = accountWords[useLanguage()].welcome
  const told = sentences(problems, words)
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary problems={Object.entries(told).map(([field, sentence]) => ({ field, words: sentence }))} />
      <TextField name="email" label={words.email} value={email} readOnly autoComplete="username" />
      <TextField
        name="firstName"
        label={words.firstName}
        defaultValue={typed.firstName}
        error={told.firstName}
        autoComplete="given-name"
        required
      />
      <TextField
        name="lastName"
        label={words.lastName}
        defaultValue={typed.lastName}
        error={told.lastName}
        autoComplete="family-name"
        required
      />
      <SelectField
        name="language"
        label={words.language}
        defaultValue={typed.language}
        error={told.language}
        choices={Object.entries(words.languages).map(([value, name]) => ({ value, words: name }))}
      />
      <PasswordField
        name="password"
        label={words.password}
        hint={Object.keys(problems).length > 0 && !told.password ? words.again : words.passwordHint}
        error={told.password}
        autoComplete="new-password"
        required
      />
      <div className="cluster">
        <Button look="primary">{words.act}</Button>
      </div>
      <PrivacyLine form="team" />
    </form>
  )
}

/** In: codes by field. Out: sentences by field, in the order of the form. */
function sentences(problems: Record<string, string>, words: Messages['welcome']): Record<string, string> {
  const told: Record<string, string> = {}
  for (const field of ['firstName', 'lastName', 'language'] as const) {
    if (problems[field]) told[field] = problems[field] === 'too-long' ? words.problems.tooLong : words.problems[field]
  }
  const refusal = problems.password as keyof typeof words.refusals | undefined
  if (refusal) told.password = words.refusals[refusal] ?? words.refusals.short
  return told
}
