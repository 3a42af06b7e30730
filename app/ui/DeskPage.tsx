import type { ReactNode } from 'react'
import { DeskHeader, type DeskHeaderProps } from './DeskHeader'
import { type Liveness, LiveState } from './LiveState'
import { useWords } from './language'

type Props = Omit<DeskHeaderProps, 'navLabel'> & { banner?: ReactNode; liveness?: Liveness; children: ReactNode }

/** The frame of the staff's pages; the live state is one quiet line at the bottom. */
export function DeskPage({ banner, liveness, children, ...header }: Props) {
  const words = useWords()
  return (
    <div className="desk">
      <a className="skip" href="#content">
        {words.skip}
      </a>
      {banner && (
        <aside className="banner" aria-label={words.banner}>
          {banner}
        </aside>
      )}
      <DeskHeader {...header} />
      <main className="desk-content" id="content" tabIndex={-1}>
        {children}
      </main>
      {liveness && (
        <div className="desk-foot">
          <LiveState liveness={liveness} />
        </div>
      )}
    </div>
  )
}
