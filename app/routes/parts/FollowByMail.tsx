import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import { FollowForm } from './FollowForm'

/** Following a list by mail; `query` is what narrows it, as its address has it. */
export function FollowByMail({ query }: { query: string }) {
  const told = words[useLanguage()].follow
  return (
    <div className="unprinted">
      <Fold id="follow" summary={told.followList}>
        <div className="stack">
          <p>{told.lead}</p>
          <FollowForm query={query} />
        </div>
      </Fold>
    </div>
  )
}
