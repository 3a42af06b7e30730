import { rhythms } from '~/notifications/follow/target'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextField } from '~/ui/TextField'
import { words } from '../messages/words'

/** What came back with a form: the address as it was typed, and the rhythm chosen. */
export type FollowTyped = { email: string; rhythm: string }

type Props = {
  /** What is followed, by the names a list's address has. */
  query: string
  typed?: FollowTyped
}

/** What following asks of somebody: an address, and how often to write. */
export function FollowFields({ query, typed }: Props) {
  const told = words[useLanguage()].follow
  return (
    <>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        name="email"
        type="email"
        label={told.email}
        hint={told.emailHint}
        error={typed && told.problem}
        defaultValue={typed?.email}
        autoComplete="email"
        spellCheck={false}
        required
      />
      <RadioGroup
        name="rhythm"
        label={told.rhythm}
        chosen={typed?.rhythm === 'weekly' ? 'weekly' : 'at-once'}
        choices={rhythms.map(rhythm => ({ value: rhythm, words: told.rhythms[rhythm] }))}
      />
    </>
  )
}
