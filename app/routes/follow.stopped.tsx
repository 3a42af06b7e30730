import type { MetaFunction } from '@remix-run/node'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].follow.stoppedTitle, hidden: true }))

export const guard = { GET: 'public' } as const

export default function FollowStopped() {
  const told = words[useLanguage()].follow
  const path = usePath()
  return (
    <PublicPage current="questions">
      <Told title={told.stoppedTitle} lead={told.stoppedLead}>
        <p>
          <a href={path('/questions')}>{told.sentBack}</a>
        </p>
      </Told>
    </PublicPage>
  )
}
