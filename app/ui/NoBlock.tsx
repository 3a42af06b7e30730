import type { ReactNode } from 'react'

type Props = {
  title: string
  why?: ReactNode
  rule?: ReactNode
  possibilities?: { id: string; words: ReactNode }[]
  action?: ReactNode
  notice?: ReactNode
  id?: string
}

/** What stands directly under a no: why in one line, the rule, the first possibilities, one button. Never an alarm. */
export function NoBlock({ title, why, rule, possibilities = [], action, notice, id = 'no' }: Props) {
  return (
    <section className="no-block" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {why && <p className="no-why">{why}</p>}
      {rule && <p className="no-rule">{rule}</p>}
      {possibilities.length > 0 && (
        <ul className="no-possibilities">
          {possibilities.map(({ id: key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      )}
      {action && <div className="no-action">{action}</div>}
      {notice && <p className="small-print">{notice}</p>}
    </section>
  )
}
