import type { MetaFunction } from '@remix-run/node'
import { useLanguage } from '~/ui/language'
import { providerWords } from './messages/provider'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const guard = { GET: 'public' } as const

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: providerWords[frame.language].sent.title, hidden: true }))

export default function LinkingSent() {
  const told = providerWords[useLanguage()].sent
  return (
    <PublicPage>
      <Told {...told} />
    </PublicPage>
  )
}
