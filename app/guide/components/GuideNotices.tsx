import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from '../messages/words'
import type { WalkFrame } from '../pages'
import { Said } from './Said'

type Notices = Pick<WalkFrame['notices'], 'emergency' | 'advice' | 'stopsNothing'>

/** Whom to call in danger: before any letter. */
export function EmergencyFirst({ notices, duty }: { notices: Notices; duty: string }) {
  const told = words[useLanguage()]
  return (
    <Notice tone="urgent">
      <p>
        <Said text={notices.emergency} />
        {duty && (
          <>
            {' '}
            {told.duty} <span className="unbroken">{duty}</span>.
          </>
        )}
      </p>
    </Notice>
  )
}

/** On every page of the guide, and nobody can take it away. */
export function NotAdvice({ notices, other }: { notices: Notices; other?: WalkFrame['notices']['otherReader'] }) {
  return (
    <Notice>
      <p>
        <Said text={notices.advice} />
      </p>
      {other && (
        <p>
          <Said text={other} />
        </p>
      )}
      <p>
        <Said text={notices.stopsNothing} />
      </p>
    </Notice>
  )
}
