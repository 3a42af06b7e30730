import { AnswersSoFar } from '~/guide/components/AnswersSoFar'
import { EmergencyFirst, NotAdvice } from '~/guide/components/GuideNotices'
import { OutcomePage } from '~/guide/components/OutcomePage'
import { RefusedAddress } from '~/guide/components/RefusedAddress'
import { WalkOpening } from '~/guide/components/WalkOpening'
import { WalkQuestion } from '~/guide/components/WalkQuestion'
import type { GuidePage } from './guidePages.server'
import { PublicPage } from './PublicPage'

/** A page of the guide: the next question or the outcome, with what was answered so far underneath. */
export function GuideWalk({ refused, page }: GuidePage) {
  return (
    <PublicPage current="guide">
      <div className={page?.outcome ? 'wide walk' : 'column walk'}>
        {refused ? (
          <RefusedAddress refused={refused} />
        ) : (
          <>
            <WalkOpening frame={page} />
            {page.outcome && <OutcomePage outcome={page.outcome} frame={page} />}
            {page.question && (
              <>
                <WalkQuestion question={page.question} />
                <EmergencyFirst notices={page.notices} duty={page.duty} />
              </>
            )}
            <AnswersSoFar given={page.given} />
            {page.question && (
              <NotAdvice notices={page.notices} other={page.publicCase ? page.notices.otherReader : undefined} />
            )}
          </>
        )}
      </div>
    </PublicPage>
  )
}
