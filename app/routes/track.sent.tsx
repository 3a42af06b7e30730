import type { MetaFunction } from '@remix-run/node'
import { useLanguage } from '~/ui/language'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].track.sentTitle, hidden: true }))

export const guard = { GET: 'public' } as const

export default function LinksSent() {
  const told = words[useLanguage()].track
  return (
    <PublicPage current="track">
      <Told title={told.sentTitle} lead={told.sentLead}>
        <p>{told.sentAgain}</p>
      </Told>
    </PublicPage>
  )
}
