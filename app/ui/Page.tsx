import type { ReactNode } from 'react'
import { useWords } from './language'
import { SiteFooter, type SiteFooterProps } from './SiteFooter'
import { SiteHeader, type SiteHeaderProps } from './SiteHeader'

type Props = Omit<SiteHeaderProps & SiteFooterProps, 'navLabel'> & {
  /** Stands above everything: the demonstration says so here. */
  banner?: ReactNode
  sample?: Sample
  children: ReactNode
}

/** Tells a frame that is itself shown inside a page: it brings no second `main`, and its ids are its own. */
export type Sample = { id: string; words: string }

/** The frame of every public page. What it holds comes as plain facts; it reads no cookie and asks nobody. */
export function Page({ banner, sample, children, contacts, accessibility, ...header }: Props) {
  const words = useWords()
  const [Main, Banner] = sample ? (['div', 'div'] as const) : (['main', 'aside'] as const)
  const content = sample ? `${sample.id}-content` : 'content'
  const navLabel = (name: string) => sample && `${name}, ${sample.words}`
  return (
    <div className="page">
      <a className="skip" href={`#${content}`}>
        {words.skip}
      </a>
      {banner && (
        <Banner className="banner" aria-label={sample ? undefined : words.banner}>
          {banner}
        </Banner>
      )}
      <SiteHeader {...header} navLabel={navLabel(words.siteNav)} />
      <Main className="content" id={content} tabIndex={-1}>
        {children}
      </Main>
      <SiteFooter contacts={contacts} accessibility={accessibility} navLabel={navLabel(words.footerNav)} />
    </div>
  )
}
