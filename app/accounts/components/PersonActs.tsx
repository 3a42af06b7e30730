import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { peopleProblems } from '../peopleProblems'
import { accountWords } from '../words'

/** Says what leaving does before it is done. */
export function LeaveForm({ problems }: { problems: Record<string, string> }) {
  const words = accountWords[useLanguage()].people
  const { form } = peopleProblems(problems, words)
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary general={form} problems={[]} typed={false} />
      <p>{words.leaveLead}</p>
      <div className="cluster">
        <Button look="danger">{words.leaveAct}</Button>
        <a href="/desk/people">{words.cancel}</a>
      </div>
    </form>
  )
}

/** Makes a one-time address, and shows it once: the database keeps only its fingerprint. */
export function LinkForm({ link }: { link: string | null }) {
  const words = accountWords[useLanguage()].people
  if (link) {
    return (
      <Notice tone="done" title={words.linkShown}>
        <p>
          <code className="whole">{link}</code>
        </p>
        <p>
          <a href="/desk/people">{words.cancel}</a>
        </p>
      </Notice>
    )
  }
  return (
    <form method="post" className="form" noValidate>
      <p>{words.linkLead}</p>
      <div className="cluster">
        <Button look="primary">{words.linkAct}</Button>
        <a href="/desk/people">{words.cancel}</a>
      </div>
    </form>
  )
}
