import { Button, ButtonLink } from '~/ui/Button'
import { CopyButton } from '~/ui/CopyButton'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { PrintButton } from '~/ui/PrintButton'
import { securityWords } from '../securityWords'

/** The sheet, in this one answer: the database keeps hashes. */
export function CodesSheet({ codes, done }: { codes: string[]; done?: string }) {
  const words = securityWords[useLanguage()].codes
  return (
    <div className="stack">
      {done && <Notice tone="done" title={done} />}
      <div className="page-head">
        <h1>{words.shown}</h1>
        <p className="lead">{words.shownLead}</p>
      </div>
      <ul className="code-sheet" id="codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="cluster">
        <PrintButton>{words.print}</PrintButton>
        <CopyButton target="codes">{words.copy}</CopyButton>
        <ButtonLink look="primary" href="/desk/security">
          {words.kept}
        </ButtonLink>
      </div>
    </div>
  )
}

export function RenewCodes() {
  const words = securityWords[useLanguage()]
  return (
    <form method="post" className="form">
      <p>{words.codes.renewLead}</p>
      <div className="cluster">
        <Button look="primary">{words.codes.renew}</Button>
        <a href="/desk/security">{words.cancel}</a>
      </div>
    </form>
  )
}
