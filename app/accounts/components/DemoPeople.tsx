import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { accountWords } from '../words'

type Person = { email: string; name: string; function: string; roles: string[] }

/** The demonstration's people, each a sign-in already filled in. */
export function DemoPeople({ people, password, to }: { people: Person[]; password: string; to: string }) {
  const words = accountWords[useLanguage()]
  return (
    <section className="stack" aria-labelledby="demo-people">
      <div className="page-head">
        <h2 id="demo-people">{words.signIn.demoTitle}</h2>
        <p>
          {words.signIn.demoLead} <span className="unbroken">{password}</span>
        </p>
      </div>
      <ul className="stack close">
        {people.map(({ email, name, function: position, roles }) => (
          <li key={email}>
            <form method="post" className="stack close">
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <Button>{words.signIn.demoAct(name)}</Button>
              <p className="small-print">
                {roles.map(role => words.roles[role as keyof typeof words.roles] ?? role).join(', ')} · {position} ·{' '}
                {email}
              </p>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
