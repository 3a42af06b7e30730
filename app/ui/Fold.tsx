import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; onPaper?: boolean; id?: string; children: ReactNode }

/** What most readers do not need, one press away, without scripts. Closed it is not printed, unless wanted `onPaper`. */
export function Fold({ summary, open = false, onPaper = false, id, children }: Props) {
  return (
    <details className={onPaper ? 'fold on-paper' : 'fold'} open={open} id={id}>
      <summary>{summary}</summary>
      <div className="fold-inside">{children}</div>
    </details>
  )
}
