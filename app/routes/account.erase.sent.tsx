import type { MetaFunction } from '@remix-run/node'
import { privacyWords } from '~/privacy/words'
import { useLanguage } from '~/ui/language'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const guard = { GET: 'public' } as const

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: privacyWords[frame.language].data.sentTitle, hidden: true }))

export default function ErasureSent() {
  const told = privacyWords[useLanguage()].data
  return (
    <PublicPage>
      <Told title={told.sentTitle} lead={told.sentLead}></Told>
    </PublicPage>
  )
}
