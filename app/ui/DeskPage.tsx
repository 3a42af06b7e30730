import type { ReactNode } from 'react'
import { DeskHeader, type DeskHeaderProps } from './DeskHeader'
import { type Liveness, LiveState } from './LiveState'
import { useWords } from './language'
import type { Sample } from './Page'

type Props = Omit<DeskHeaderProps, 'navLabel'> & {
  banner?: ReactNode
  liveness?: Liveness
  sample?: Sample
  children: ReactNode
}

/** The frame of the staff's pages; the live state is one quiet line at the bottom. */
export function DeskPage({ banner, liveness, sample, children, ...header }: Props) {
  const words = useWords()
  const [Main, Banner] = sample ? (['div', 'div'] as const) : (['main', 'aside'] as const)
  const content = sample ? `${sample.id}-content` : 'content'
  return (
    <div className="desk">
      <a className="skip" href={`#${content}`}>
        {words.skip}
      </a>
      {banner && (
        <Banner className="banner" aria-label={sample ? undefined : words.banner}>
          {banner}
        </Banner>
      )}
      <DeskHeader {...header} navLabel={sample && `${words.deskNav}, ${sample.words}`} />
      <Main className="desk-content" id={content} tabIndex={-1}>
        {children}
      </Main>
      {liveness && (
        <div className="desk-foot">
          <LiveState liveness={liveness} />
        </div>
      )}
    </div>
  )
}
