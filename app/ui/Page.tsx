import type { ReactNode } from 'react'
import { useWords } from './language'
import { SiteFooter, type SiteFooterProps } from './SiteFooter'
import { SiteHeader, type SiteHeaderProps } from './SiteHeader'

type Props = Omit<SiteHeaderProps & SiteFooterProps, 'navLabel'> & {
  /** Stands above everything: the demonstration says so here. */
  banner?: ReactNode
  children: ReactNode
}

/** The frame of every public page. What it holds comes as plain facts; it reads no cookie and asks nobody. */
export function Page({ banner, children, contacts, accessibility, ...header }: Props) {
  const words = useWords()
  return (
    <div className="page">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      {banner && (
        <aside className="banner" aria-label={words.banner}>
          {banner}
        </aside>
      )}
      <SiteHeader {...header} />
      <main className="content" id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter contacts={contacts} accessibility={accessibility} />
    </div>
  )
}
