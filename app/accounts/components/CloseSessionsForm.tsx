import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { accountWords } from '../words'

/** What closing somebody's sessions does, and the button that does it. */
export function CloseSessionsForm() {
  const words = accountWords[useLanguage()].people
  return (
    <form method="post" className="form" noValidate>
      <p>{words.sessionsLead}</p>
      <div className="cluster">
        <Button look="primary">{words.sessionsAct}</Button>
        <a href="/desk/people">{words.cancel}</a>
      </div>
    </form>
  )
}
