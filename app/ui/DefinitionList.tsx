import type { ReactNode } from 'react'

type Item = { id: string; term: ReactNode; words: ReactNode; action?: ReactNode }

/** Facts by name; `action` is the way to change one. */
export function DefinitionList({ items }: { items: Item[] }) {
  return (
    <dl className="facts">
      {items.map(({ id, term, words, action }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{words}</dd>
          {action && <dd className="fact-action">{action}</dd>}
        </div>
      ))}
    </dl>
  )
}
