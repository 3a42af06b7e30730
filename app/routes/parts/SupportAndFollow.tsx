import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import { FollowForm } from './FollowForm'

/** « J'ai la même question »: joining a question or only following it, one press away. */
export function SupportAndFollow({ reference, supports }: { reference: string; supports: number }) {
  const { follow: told, question } = words[useLanguage()]
  return (
    <div className="unprinted">
      <Fold id="follow" summary={told.joinOrFollow(supports)}>
        <div className="stack">
          <p>
            {supports > 0 && `${question.supports(supports)}. `}
            {told.joinLead}
          </p>
          <FollowForm query={`?question=${reference}`} joins={{ reference, count: supports }} />
        </div>
      </Fold>
    </div>
  )
}
