import type { ReactNode } from 'react'
import { DeskHeader, type DeskHeaderProps } from './DeskHeader'
import { type Liveness, LiveState } from './LiveState'
import { usePath, useWords } from './language'
import type { Sample } from './Page'

type Props = Omit<DeskHeaderProps, 'navLabel'> & {
  banner?: ReactNode
  liveness?: Liveness
  /** What the portal may say of its own accessibility, here as at the foot of every public page. */
  accessibility?: 'none' | 'partial' | 'full'
  sample?: Sample
  children: ReactNode
}

/** The frame of the staff's pages; the live state is one quiet line at the bottom. */
export function DeskPage({ banner, liveness, accessibility, sample, children, ...header }: Props) {
  const words = useWords()
  const path = usePath()
  const [Main, Banner, Foot] = sample ? (['div', 'div', 'div'] as const) : (['main', 'aside', 'footer'] as const)
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
      {accessibility && (
        <Foot className="desk-about">
          <a href={path('/accessibility')}>{words.accessibility[accessibility]}</a>
        </Foot>
      )}
    </div>
  )
}
