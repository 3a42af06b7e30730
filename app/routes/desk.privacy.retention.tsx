import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { getAuthority } from '~/directory/authority.server'
import { today } from '~/platform/clock.server'
import { Retention } from '~/privacy/components/Retention'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { lookAtHeld } from '~/privacy/retention/held.server'
import { lookAtDue } from '~/privacy/retention/look.server'
import { listRuns } from '~/privacy/retention/runs.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].retention.title, hidden: true }))

export const guard = { GET: 'privacy.handle' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const zone = (await getAuthority()).time.timeZone
  const [due, held, runs] = await Promise.all([lookAtDue(), lookAtHeld(), listRuns()])
  return {
    language: deskLanguage(person),
    due: due
      .filter(({ count }) => count > 0)
      .map(({ oldest, ...one }) => ({ ...one, oldestOn: oldest && today(zone, oldest) })),
    held: Object.entries(held),
    runs,
  }
}

export default function RetentionPage() {
  const { language, ...lists } = useLoaderData<typeof loader>()
  const { retention, links } = deskPrivacyWords[language]
  return (
    <div className="sheet stack far">
      <div className="page-head">
        <h1>{retention.title}</h1>
        <p className="lead">{retention.lead}</p>
      </div>
      <Retention {...lists} />
      <p>
        <a href="/desk/privacy">{links.back}</a>
      </p>
    </div>
  )
}
