import { otherLanguage } from '~/platform/i18n/language'
import { Logo } from './Logo'
import { useLanguage, usePath, useWords } from './language'

export type Place = 'questions' | 'guide' | 'track' | 'ask'

export type SiteHeaderProps = {
  town: string
  portal?: string
  current?: Place
  otherLanguageHref?: string
  navLabel?: string
}

/** The town's name, three links, one button. `navLabel` tells two headers apart where both stand on one page. */
export function SiteHeader({ town, portal, current, otherLanguageHref, navLabel }: SiteHeaderProps) {
  const words = useWords()
  const path = usePath()
  const other = otherLanguage(useLanguage())
  const links: [Place, string][] = [
    ['questions', path('/questions')],
    ['guide', path('/guide')],
    ['track', path('/track')],
  ]
  return (
    <header className="site-header">
      <div className="site-header-inside">
        <a className="brand" href={path('/')} aria-label={words.home(town)}>
          <Logo />
          <span className="brand-words">
            <span className="brand-town">{town}</span>
            {portal && <span className="brand-portal">{portal}</span>}
          </span>
        </a>
        <nav className="site-nav" aria-label={navLabel ?? words.siteNav}>
          <ul>
            {links.map(([place, href]) => (
              <li key={place}>
                <a href={href} aria-current={current === place ? 'page' : undefined}>
                  {words[place]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-acts">
          {otherLanguageHref && (
            <a className="site-language" href={otherLanguageHref} lang={other} hrefLang={other}>
              {words.otherLanguage}
            </a>
          )}
          <a
            className="button primary"
            href={path('/questions/new')}
            aria-current={current === 'ask' ? 'page' : undefined}
          >
            <span>{words.ask}</span>
          </a>
        </div>
      </div>
    </header>
  )
}
