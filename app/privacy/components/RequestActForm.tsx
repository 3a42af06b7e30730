import type { ReactNode } from 'react'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { deskPrivacyWords, problemSentence } from '../deskWords'

type Props = {
  id: string
  title: string
  lead: string
  send: string
  /** The link beside the button: nothing is done. */
  leave: string
  danger?: boolean
  problems: Record<string, string>
  general?: string
  children: (problem: (field: string) => string | undefined) => ReactNode
}

/** One act on a request, on a page of its own. */
export function RequestActForm({ id, title, lead, send, leave, danger, problems, general, children }: Props) {
  const told = deskPrivacyWords[useLanguage()].requests
  const problem = (field: string) => problems[field] && problemSentence(told.problems, field, problems[field])
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <form method="post" action="#errors" className="form" noValidate>
        <ErrorSummary
          general={general}
          problems={Object.keys(problems)
            .filter(field => field !== 'form')
            .map(field => ({ field, words: problem(field) ?? '' }))}
        />
        {children(problem)}
        <div className="cluster">
          <Button look={danger ? 'danger' : 'primary'}>{send}</Button>
          <a href={`/desk/privacy/requests/${id}`}>{leave}</a>
        </div>
      </form>
    </div>
  )
}
