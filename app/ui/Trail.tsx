import type { ReactNode } from 'react'

export type TrailStep = {
  id: string
  words: ReactNode
  when?: { iso: string; words: string }
  state?: 'done' | 'now' | 'ahead'
}

/** What happened so far, as one thin line of dated words; `now` is where it stands, `ahead` is promised. It lies flat where there is room. */
export function Trail({ steps, label }: { steps: TrailStep[]; label: string }) {
  return (
    <div className="trail-room">
      <ol className={steps.length > 6 ? 'trail upright' : 'trail'} aria-label={label}>
        {steps.map(({ id, words, when, state = 'done' }) => (
          <li key={id} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="trail-words">{words}</span>
            {when && (
              <time className="trail-date" dateTime={when.iso}>
                {when.words}
              </time>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
