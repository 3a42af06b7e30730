import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { InboxSpecimen } from '~/moderation/components/InboxSpecimen'
import { htmlOf } from '~/platform/text/markdown.server'
import { Showcase } from '~/ui/Showcase'
import { proseSample } from '~/ui/showcase/proseSample'
import deskStyles from '~/ui/styles/desk.css?url'
import showcaseStyles from '~/ui/styles/showcase.css?url'
import { demonstrationWords } from './messages/demonstration'
import { requireDemo } from './parts/demoOnly.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { useFrame } from './parts/useFrame'

export const handle = { islands: ['once', 'copy', 'print', 'share', 'counter', 'reveal'] }

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: deskStyles },
  { rel: 'stylesheet', href: showcaseStyles },
]

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: demonstrationWords[frame.language].showcase.title, hidden: true }))

export const guard = { GET: 'demo' } as const

export function loader() {
  requireDemo()
  return { prose: htmlOf(proseSample) }
}

export default function ShowcasePage() {
  const words = demonstrationWords[useFrame().language].showcase
  const { prose } = useLoaderData<typeof loader>()
  return (
    <PublicPage>
      <div className="wide stack far">
        <div className="page-head">
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </div>
        <Showcase prose={prose} more={theme => <InboxSpecimen theme={theme} />} />
      </div>
    </PublicPage>
  )
}
