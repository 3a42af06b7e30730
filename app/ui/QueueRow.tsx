import type { ReactNode } from 'react'
import { Avatar } from './Avatar'

type Props = {
  href: string
  reference: string
  title: string
  topic?: string
  age: ReactNode
  clock?: ReactNode
  marks?: ReactNode
  people?: { id: string; name: string; doing: 'viewing' | 'typing' | 'away' }[]
  decided?: ReactNode
  current?: boolean
  fresh?: ReactNode
}

/** A question in the inbox: title, topic, age, the holder's clock, who looks at it, marks in words. */
export function QueueRow(props: Props) {
  const { href, reference, title, topic, age, clock, marks, people = [], decided, current = false, fresh } = props
  const look = ['queue-row', decided && 'decided', fresh && 'fresh'].filter(Boolean).join(' ')
  return (
    <li className={look} data-reference={reference}>
      <a href={href} aria-current={current ? 'true' : undefined} lang="fr">
        {title}
      </a>
      <div className="queue-facts">
        {fresh && <span className="queue-fresh">{fresh}</span>}
        {topic && <span>{topic}</span>}
        <span>{age}</span>
        {clock && <span className="queue-clock">{clock}</span>}
      </div>
      {(marks || people.length > 0 || decided) && (
        <div className="queue-marks">
          {marks}
          {decided && <span className="queue-decided">{decided}</span>}
          {people.map(({ id, name, doing }) => (
            <Avatar key={id} name={name} doing={doing} />
          ))}
        </div>
      )}
    </li>
  )
}

/** The list those rows stand in. */
export function Queue({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="queue" aria-label={label}>
      {children}
    </ul>
  )
}
