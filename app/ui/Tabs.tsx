import { formatNumber } from '~/platform/i18n/format'
import { useLanguage } from './language'

type Tab = { href: string; words: string; count?: number; current?: boolean }

/** Several views of one thing, each at its own address. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const language = useLanguage()
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ href, words, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {words} {count !== undefined && <span className="count">{formatNumber(count, language)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
