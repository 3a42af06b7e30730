import { DataTable } from '~/ui/DataTable'
import { useLanguage } from '~/ui/language'
import { accountWords } from '../words'

export type PersonLine = {
  id: string
  name: string
  email: string
  function: string
  roles: string[]
  state: 'active' | 'invited' | 'left'
}

export function PeopleTable({ people }: { people: PersonLine[] }) {
  const words = accountWords[useLanguage()]
  const told = words.people
  const columns = [
    { id: 'name', words: told.name },
    { id: 'does', words: told.does },
    { id: 'state', words: told.state },
    { id: 'acts', words: told.acts },
  ]
  const rows = people.map(({ id, name, email, function: position, roles, state }) => ({
    id,
    cells: [
      <span key="name">
        {name}
        <br />
        <span className="small-print">{[position, email].filter(part => part && part !== name).join(' · ')}</span>
      </span>,
      roles.map(role => words.roles[role as keyof typeof words.roles] ?? role).join(', '),
      <span key="state" className="unbroken">
        {told.states[state]}
      </span>,
      <Acts key="acts" id={id} name={name} left={state === 'left'} />,
    ],
  }))
  return <DataTable caption={told.title} captionHidden columns={columns} rows={rows} />
}

/** What can be done with somebody, each at an address of its own. */
function Acts({ id, name, left }: { id: string; name: string; left: boolean }) {
  const words = accountWords[useLanguage()].people
  const acts = left ? [] : (['change', 'link', 'sessions', 'leave'] as const)
  return (
    <ul>
      {acts.map(act => (
        <li key={act}>
          <a className="unbroken" href={`/desk/people?${act}=${id}`} aria-label={words.of(words[act], name)}>
            {words[act]}
          </a>
        </li>
      ))}
      <li>
        <a className="unbroken" href={`/desk/people?history=${id}`} aria-label={words.of(words.historyAct, name)}>
          {words.historyAct}
        </a>
      </li>
    </ul>
  )
}
