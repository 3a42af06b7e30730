import type { MetaFunction } from '@remix-run/node'
import { useLanguage } from '~/ui/language'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].signIn.sentTitle, hidden: true }))

export default function SignInSent() {
  const told = words[useLanguage()].signIn
  return (
    <PublicPage>
      <Told title={told.sentTitle} lead={told.sentLead} />
    </PublicPage>
  )
}
