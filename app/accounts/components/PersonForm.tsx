import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import type { Choice } from '~/ui/SelectField'
import { SelectField } from '~/ui/SelectField'
import { TextField } from '~/ui/TextField'
import { peopleProblems } from '../peopleProblems'
import { accountWords } from '../words'
import { DutiesFields } from './DutiesFields'
import { PrivacyLine } from './PrivacyLine'

type Typed = Record<string, string>
type Props = { typed: Typed; problems: Record<string, string>; services: Choice[]; officials: Choice[] }

/** Roles that were typed come one a line. */
const rolesIn = ({ roles = '' }: Typed) => roles.split('\n').filter(Boolean)

/** A new colleague. */
export function InviteForm({ typed, problems, ...choices }: Props) {
  const words = accountWords[useLanguage()]
  const told = peopleProblems(problems, words.people)
  const line = (name: 'firstName' | 'lastName' | 'function') => ({
    name,
    label: words.people[name],
    defaultValue: typed[name],
    error: told[name],
  })
  return (
    <form method="post" action="/desk/people#errors" className="form" noValidate>
      <ErrorSummary problems={Object.entries(told).map(([field, sentence]) => ({ field, words: sentence }))} />
      <TextField
        name="email"
        type="email"
        label={words.people.email}
        defaultValue={typed.email}
        error={told.email}
        required
        autoComplete="off"
      />
      <TextField {...line('firstName')} optional />
      <TextField {...line('lastName')} optional />
      <TextField {...line('function')} hint={words.people.functionHint} optional />
      <DutiesFields
        {...choices}
        roles={rolesIn(typed)}
        service={typed.service ?? ''}
        official={typed.official ?? ''}
        told={told}
      />
      <SelectField
        name="language"
        label={words.people.language}
        defaultValue={typed.language}
        choices={Object.entries(words.welcome.languages).map(([value, name]) => ({ value, words: name }))}
      />
      <div className="cluster">
        <Button look="primary">{words.people.inviteAct}</Button>
      </div>
      <PrivacyLine form="team" />
    </form>
  )
}

/** The roles of somebody who is here; `seen` are those the form was filled from. */
export function RolesForm({ typed, problems, seen, ...choices }: Props & { seen: string[] }) {
  const words = accountWords[useLanguage()]
  const { form, ...told } = peopleProblems(problems, words.people)
  const now = seen.map(role => words.roles[role as keyof typeof words.roles] ?? role).join(', ')
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary
        general={form && words.people.rolesNow(form, now)}
        problems={Object.entries(told).map(([field, sentence]) => ({ field, words: sentence }))}
      />
      <input type="hidden" name="seen" value={seen.join(' ')} />
      <DutiesFields
        {...choices}
        roles={rolesIn(typed)}
        service={typed.service ?? ''}
        official={typed.official ?? ''}
        told={told}
      />
      <div className="cluster">
        <Button look="primary">{words.people.changeAct}</Button>
        <a href="/desk/people">{words.people.cancel}</a>
      </div>
    </form>
  )
}
