import type { ReactNode } from 'react'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage } from '~/ui/language'
import { Queue } from '~/ui/QueueRow'
import { standing } from '../live/lines'
import type { useInbox } from '../live/useInbox'
import { behalfWords } from '../messages/behalf'
import { words } from '../messages/words'
import type { View } from '../views'
import { InboxLine } from './InboxLine'
import { InboxViews } from './InboxViews'

type Props = {
  live: ReturnType<typeof useInbox>
  view: View
  more: number
  now: Date
  current?: string
  digest: string
  heading?: boolean
  /** What stands above the queue in this view. */
  above?: ReactNode
}

/** The queue: what waits, oldest first, kept as it is now. Nothing in it moves under the eyes of who reads it. */
export function InboxQueue({ live, view, more, now, current, digest, heading = false, above }: Props) {
  const language = useLanguage()
  const told = words[language]
  const label = view === 'new' ? told.queueLabel.new : told.queueLabel.other
  return (
    <section className="desk-queue" aria-label={told.inbox}>
      {heading && <h1 className="for-ears">{told.inbox}</h1>}
      <InboxViews view={view} />
      <p>
        <a href="/desk/questions/new">{behalfWords[language].link}</a>
      </p>
      <p className="small-print">
        {told.count(standing(live.lines).length + more)}
        {more > 0 && `, ${told.more(more)}`}
      </p>
      {above}
      {live.lines.length > 0 ? (
        <Queue label={label}>
          {live.lines.map(line => (
            <InboxLine
              key={line.reference}
              line={line}
              view={view}
              now={now}
              current={line.reference === current}
              people={live.others(line.reference)}
            />
          ))}
        </Queue>
      ) : (
        <EmptyState title={view === 'new' ? told.empty.new : told.empty.other}>
          {view === 'new' && <p>{told.emptyMore}</p>}
        </EmptyState>
      )}
      <p className="for-ears" role="status">
        {digest}
      </p>
    </section>
  )
}
