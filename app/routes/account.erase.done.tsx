import type { MetaFunction } from '@remix-run/node'
import { privacyWords } from '~/privacy/words'
import { useLanguage } from '~/ui/language'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const guard = { GET: 'public' } as const

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: privacyWords[frame.language].erase.doneTitle, hidden: true }))

export default function Erased() {
  const told = privacyWords[useLanguage()].erase
  return (
    <PublicPage>
      <Told title={told.doneTitle} lead={told.doneLead}>
        <p>{told.doneHeld}</p>
      </Told>
    </PublicPage>
  )
}
