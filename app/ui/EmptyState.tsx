import type { ReactNode } from 'react'

/** Nothing here: one kind sentence, what comes next, one way on. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
      {action && <div className="cluster">{action}</div>}
    </div>
  )
}
