import type { ReactNode } from 'react'

type Props = {
  href: string
  title: ReactNode
  reference: string
  label?: ReactNode
  meta?: ReactNode[]
  excerpt?: ReactNode
  level?: 2 | 3
}

/** A question in a list, short: its title, its label, then a few facts. Titles are a citizen's words, so they are French. */
export function QuestionLine({ href, title, reference, label, meta = [], excerpt, level = 3 }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li className="question-line" data-reference={reference}>
      <Heading className="question-title">
        <a href={href} lang="fr">
          {title}
        </a>
      </Heading>
      {excerpt && (
        <p className="question-excerpt" lang="fr">
          {excerpt}
        </p>
      )}
      <div className="question-meta">
        {label}
        {meta.map((fact, index) => (
          <span key={typeof fact === 'string' ? fact : `fact-${index + 1}`}>{fact}</span>
        ))}
      </div>
    </li>
  )
}

/** The list those lines stand in. */
export function QuestionList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="question-list" aria-label={label}>
      {children}
    </ul>
  )
}
