import type { ReactNode } from 'react'

type Props = { children: ReactNode; lang?: string; by?: ReactNode; label?: string }

/** Somebody's own words, on paper: as they wrote them, with who and when above. */
export function Paper({ children, lang = 'fr', by, label }: Props) {
  return (
    <section className="paper" aria-label={label}>
      {by && <p className="paper-by">{by}</p>}
      <div className="paper-words" lang={lang}>
        {children}
      </div>
    </section>
  )
}
