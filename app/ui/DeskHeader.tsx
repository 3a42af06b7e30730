import type { ReactNode } from 'react'
import { formatNumber } from '~/platform/i18n/format'
import { Icon, type IconName } from './Icon'
import { Logo } from './Logo'
import { useLanguage, useWords } from './language'

export type DeskLink = { href: string; words: string; icon: IconName; count?: number; current?: boolean }

export type DeskHeaderProps = { town: string; links: DeskLink[]; person?: ReactNode; navLabel?: string }

/** As many as stand side by side on a small phone, their words at a size one reads. */
const besideEachOther = 5

/** The desk's own navigation; on a phone the links become the bar at the bottom. `person`: who works here, and the way out. */
export function DeskHeader({ town, links, person, navLabel }: DeskHeaderProps) {
  const words = useWords()
  const fits = links.length > besideEachOther ? besideEachOther - 1 : links.length
  const rest = links.slice(fits)
  return (
    <header className="desk-header">
      <a className="brand" href="/desk/inbox">
        <Logo size={28} />
        <span className="brand-town">{town}</span>
      </a>
      <nav className="desk-nav" aria-label={navLabel ?? words.deskNav}>
        <ul>
          {links.map((link, at) => (
            <li key={link.href} className={at < fits ? undefined : 'desk-wide'}>
              <RoomLink {...link} />
            </li>
          ))}
          {rest.length > 0 && (
            <li className="desk-more">
              <details>
                <summary className={rest.some(({ current }) => current) ? 'current' : undefined}>
                  <Icon name="more" />
                  <span>{words.more}</span>
                </summary>
                <ul>
                  {rest.map(link => (
                    <li key={link.href}>
                      <RoomLink {...link} />
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          )}
        </ul>
      </nav>
      <div className="desk-person">
        <a href="/">{words.publicSite}</a>
        {person}
      </div>
    </header>
  )
}

function RoomLink({ href, words, icon, count, current }: DeskLink) {
  const language = useLanguage()
  return (
    <a href={href} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{words}</span>
      {count !== undefined && <span className="count">{formatNumber(count, language)}</span>}
    </a>
  )
}
