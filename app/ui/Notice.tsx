import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

const marks = { quiet: 'info', done: 'check', warning: 'warning', urgent: 'phone' } as const satisfies Record<
  string,
  IconName
>

type Props = { tone?: keyof typeof marks; title?: ReactNode; children?: ReactNode; announced?: boolean; id?: string }

/** One thing the reader should know here. `announced` when it appears while they are on the page. */
export function Notice({ tone = 'quiet', title, children, announced = false, id }: Props) {
  return (
    <div className={`notice ${tone}`} id={id} aria-live={announced ? 'polite' : undefined}>
      <Icon name={marks[tone]} />
      <div className="notice-words">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
