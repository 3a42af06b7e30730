import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { accountWords } from '../words'

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
