import type { ReactNode } from 'react'

/** A page that says one thing, and what comes next. */
export function Told({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <div className="column stack">
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      {children}
    </div>
  )
}
