import type { ReactNode } from 'react'
import { formatNumber } from '~/platform/i18n/format'
import { Icon, type IconName } from './Icon'
import { Logo } from './Logo'
import { useLanguage, useWords } from './language'

export type DeskLink = { href: string; words: string; icon: IconName; count?: number; current?: boolean }

export type DeskHeaderProps = { town: string; links: DeskLink[]; person?: ReactNode; navLabel?: string }

/** The desk's own navigation; on a phone the links become the bar at the bottom. `person`: who works here, and the way out. */
export function DeskHeader({ town, links, person, navLabel }: DeskHeaderProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <header className="desk-header">
      <a className="brand" href="/desk/inbox">
        <Logo size={28} />
        <span className="brand-town">{town}</span>
      </a>
      <nav className="desk-nav" aria-label={navLabel ?? words.deskNav}>
        <ul>
          {links.map(({ href, words: label, icon, count, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? 'page' : undefined}>
                <Icon name={icon} />
                <span>{label}</span>
                {count !== undefined && <span className="count">{formatNumber(count, language)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="desk-person">
        <a href="/">{words.publicSite}</a>
        {person}
      </div>
    </header>
  )
}
