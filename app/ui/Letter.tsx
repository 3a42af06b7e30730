import type { ReactNode } from 'react'

type Props = {
  from: ReactNode
  label?: ReactNode
  place?: ReactNode
  children: ReactNode
  signature?: { name: string; capacity: string }
  foot?: ReactNode
  id?: string
  lang?: string
}

/** An answer set as a letter: who writes, the outcome, the words, who signs and in which capacity, then the small print. */
export function Letter({ from, label, place, children, signature, foot, id = 'letter', lang = 'fr' }: Props) {
  return (
    <article className="letter" aria-labelledby={`${id}-from`} id={id}>
      <header className="letter-head">
        <h2 id={`${id}-from`}>{from}</h2>
        {label}
      </header>
      {place && <p className="letter-place">{place}</p>}
      <div className="letter-body" lang={lang}>
        {children}
      </div>
      {signature && (
        <p className="signature" lang={lang}>
          <span className="signature-name">{signature.name}</span>
          <span className="signature-capacity">{signature.capacity}</span>
        </p>
      )}
      {foot && <footer className="letter-foot">{foot}</footer>}
    </article>
  )
}
