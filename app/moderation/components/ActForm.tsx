import type { ReactNode } from 'react'
import { commandFields, type Winner } from '~/events/command'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { FieldError } from '~/ui/FieldError'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from '../messages/words'
import { byAtWords, problemWords } from '../wording'

/** What came back of an act that was not done: what was typed, what is wrong with it, or who was faster. */
export type Returned = {
  typed: Record<string, string | string[]>
  problems: Record<string, string>
  winner: Winner | null
}

type Props = {
  /** The act's own address: the page may stand at another one (a preview). */
  action: string
  id: string
  title: string
  lead?: string
  version: number
  commandId: string
  zone: string
  came?: Returned
  /** The sentence for a field's problem, where another room owns the field. */
  sentence?: (field: string, code: string) => string | undefined
  onChange?: (form: HTMLFormElement) => void
  children: ReactNode
}

/** The form of an act: it carries the version one saw and an id of its own, and keeps every word when it comes back. */
export function ActForm({
  action,
  id,
  title,
  lead,
  version,
  commandId,
  zone,
  came,
  sentence,
  onChange,
  children,
}: Props) {
  const language = useLanguage()
  const told = words[language]
  const problems = Object.entries(came?.problems ?? {}).map(([field, code]) => ({
    field,
    words: sentence?.(field, code) ?? problemWords(field, code, language),
  }))
  const { winner } = came ?? {}
  return (
    <section className="stack close" aria-labelledby={`${id}-title`}>
      <div className="page-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {lead && <p className="small-print">{lead}</p>}
      </div>
      {winner && (
        <Notice
          tone="warning"
          id="conflict"
          title={told.conflict(byAtWords({ act: winner.act, by: winner.name, at: winner.at }, language, zone))}
        >
          <p>{told.conflictMore}</p>
        </Notice>
      )}
      <ErrorSummary problems={problems} />
      <form
        method="post"
        action={action}
        className="composer"
        noValidate
        onChange={event => onChange?.(event.currentTarget)}
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="commandId" value={commandId} />
        {problems
          .filter(({ field }) => field in commandFields)
          .map(({ field, words: sentence }) => (
            <FieldError key={field} name={field} error={sentence} />
          ))}
        {children}
      </form>
    </section>
  )
}

/** The first value typed in a field, as a form shows it again. */
export const typedIn = (came: Returned | undefined, name: string): string => [came?.typed[name] ?? ''].flat()[0] ?? ''
