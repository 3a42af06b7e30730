import { LiveState } from '~/ui/LiveState'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import type { useInbox } from '../live/useInbox'
import { words } from '../messages/words'

/** Whether what is on screen is what is happening; once nothing more will come, why, and what to do. */
export function DeskFoot({ live: { liveness, ended } }: { live: ReturnType<typeof useInbox> }) {
  const told = words[useLanguage()]
  return (
    <div className="desk-foot">
      {ended && (
        <Notice tone="warning" title={told.ended[ended]} announced>
          {ended === 'signed-out' && (
            <p>
              <a href="/desk/sign-in" target="_blank" rel="noreferrer">
                {told.signIn}
              </a>
            </p>
          )}
        </Notice>
      )}
      {liveness && !ended && <LiveState liveness={liveness} />}
    </div>
  )
}
