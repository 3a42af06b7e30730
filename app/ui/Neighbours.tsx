import type { ReactNode } from 'react'
import { Icon } from './Icon'

type Neighbour = { href: string; title: string; label?: ReactNode }
type Props = {
  title: ReactNode
  label: string
  older?: Neighbour & { words: string }
  newer?: Neighbour & { words: string }
}

/** The way to what stands just before and just after on the same subject. Titles are citizens' words: French. */
export function Neighbours({ title, label, older, newer }: Props) {
  const line = (rel: 'prev' | 'next', neighbour: (Neighbour & { words: string }) | undefined) =>
    neighbour && (
      <li className={`neighbour ${rel}`}>
        <span className="neighbour-way">
          <Icon name="arrow" /> {neighbour.words}
        </span>
        <a href={neighbour.href} rel={rel} lang="fr">
          {neighbour.title}
        </a>
        {neighbour.label && <span>{neighbour.label}</span>}
      </li>
    )
  return (
    <nav className="neighbours" aria-label={label}>
      <h2>{title}</h2>
      <ul>
        {line('prev', older)}
        {line('next', newer)}
      </ul>
    </nav>
  )
}
