import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { formatDate } from '~/platform/i18n/format'
import { spanOf } from '~/platform/keptWords'
import { listEliminations } from '~/privacy/archives/eliminations.server'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { EmptyState } from '~/ui/EmptyState'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].archives.title, hidden: true }))

export const guard = { GET: 'archives.decide' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  return { language: deskLanguage(person), eliminations: await listEliminations() }
}

export default function Archives() {
  const { language, eliminations } = useLoaderData<typeof loader>()
  const { archives: told, links } = deskPrivacyWords[language]
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{told.title}</h1>
        <p className="lead">{told.lead(spanOf('exchange', language))}</p>
      </div>
      {eliminations.length === 0 && <EmptyState title={told.none} />}
      <ul className="stack">
        {eliminations.map(({ id, proposedOn, state, count }) => (
          <li key={id}>
            <p>
              <a href={`/desk/privacy/archives/${id}`}>{told.proposal(formatDate(proposedOn, language))}</a>
            </p>
            <p className="small-print">{[told.count(count), told.states[state]].join(' · ')}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="/desk/privacy">{links.back}</a>
      </p>
    </div>
  )
}
