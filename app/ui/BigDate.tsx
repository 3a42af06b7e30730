import type { ReactNode } from 'react'

type Props = {
  before: ReactNode
  date?: { iso: string; words: string }
  after?: ReactNode
  children?: ReactNode
  id?: string
  data?: Record<`data-${string}`, string>
}

/**
 * One date, alone on its card, large and in full words. Without `date` the card says what to do instead of inventing
 * one. `children` holds the fold that tells how the date was found; `data` what scripts and tests read.
 */
export function BigDate({ before, date, after, children, id, data }: Props) {
  return (
    <section className="big-date" id={id} {...data}>
      <p className="big-date-line">
        <span className={date ? 'big-date-before' : 'big-date-day'}>{before}</span>{' '}
        {date && (
          <time className="big-date-day" dateTime={date.iso}>
            {date.words}
          </time>
        )}
      </p>
      {after && <p className="big-date-after">{after}</p>}
      {children}
    </section>
  )
}
