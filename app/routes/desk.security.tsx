import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { IdentityList } from '~/accounts/components/IdentityList'
import { SecurityOverview } from '~/accounts/components/SecurityOverview'
import { listFactors } from '~/accounts/factors/listFactors.server'
import { requireStaffAtDoor } from '~/accounts/guards.server'
import { listIdentities } from '~/accounts/oidc/identities.server'
import { hasPassword } from '~/accounts/passwords.server'
import { securityWords } from '~/accounts/securityWords'
import { ownRecordWords } from '~/moderation/messages/ownRecord'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open' } as const

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].title, hidden: true }))

/** Open to somebody whose second factor is still missing: this is where they choose one. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  const finished = new URL(request.url).searchParams.get('done')
  return {
    language: deskLanguage(person),
    lacks: person.lacks === 'factor',
    factors: await listFactors(person.id),
    identities: await listIdentities(person.id),
    password: await hasPassword(person.id),
    finished: (['password', 'totp', 'passkey', 'removed'] as const).find(word => word === finished) ?? null,
  }
}

export default function MySecurity() {
  const { language, lacks, factors, identities, password, finished } = useLoaderData<typeof loader>()
  const words = securityWords[language]
  return (
    <div className="sheet stack far">
      {finished && <Notice tone="done" title={words.done[finished]} />}
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      {lacks && (
        <Notice tone="warning" title={words.must}>
          <p>{words.mustMore}</p>
        </Notice>
      )}
      {(factors.totp || factors.passkeys.length > 0) && <Notice title={words.yes} />}
      <SecurityOverview factors={factors} password={password} />
      <IdentityList identities={identities} action="/desk/security/identities" />
      {!lacks && (
        <p>
          <a href="/desk/what-is-kept">{ownRecordWords[language].title}</a>
        </p>
      )}
    </div>
  )
}
