import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; id?: string; children: ReactNode }

/** What most readers do not need, one press away, without scripts. */
export function Fold({ summary, open = false, id, children }: Props) {
  return (
    <details className="fold" open={open} id={id}>
      <summary>{summary}</summary>
      <div className="fold-inside">{children}</div>
    </details>
  )
}
