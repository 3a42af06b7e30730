import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CodesSheet } from '~/accounts/components/CodesSheet'
import { LinkTelephone } from '~/accounts/components/LinkTelephone'
import { spokenSecret, totpAddress } from '~/accounts/factors/totp'
import { confirmTotp, waitingSecret } from '~/accounts/factors/totp.server'
import { requireRecent, requireStaffAtDoor } from '~/accounts/guards.server'
import { securityWords } from '~/accounts/securityWords'
import { getAuthority } from '~/directory/authority.server'
import { done, invalid } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

export const handle = { islands: ['copy', 'print', 'once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].totp.setTitle, hidden: true }))

/** Shows the secret that waits for its first code. After it, nothing is shown here any more. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  await requireRecent(request, person)
  const secret = await waitingSecret(person.id)
  const portal = (await getAuthority()).names.name
  return { language: deskLanguage(person), shown: secret ? shownOf(secret, portal, person.email) : null }
}

const shownOf = (secret: string, portal: string, email: string) => ({
  address: totpAddress(secret, portal, email),
  spoken: spokenSecret(secret),
})

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  await requireRecent(request, person)
  const typed = String((await readForm(request)).get('code') ?? '')
  const confirmed = await confirmTotp(person, typed)
  if (confirmed.ok) {
    const carried = { 'Set-Cookie': confirmed.cookie }
    if (!confirmed.codes) return done('/desk/security?done=totp', 'done', carried)
    return data({ codes: confirmed.codes }, { headers: { 'Portal-Outcome': 'done', ...carried } })
  }
  if (confirmed.reason === 'nothing-waits') return done('/desk/security', 'same')
  return invalid({ codes: null })
}

export default function LinkMyTelephone() {
  const { language, shown } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = securityWords[language]
  return (
    <div className="sheet stack">
      {came?.codes ? (
        <CodesSheet codes={came.codes} done={words.done.totp} />
      ) : (
        <>
          <div className="page-head">
            <h1>{words.totp.setTitle}</h1>
            <p className="lead">{words.totp.setLead}</p>
          </div>
          {shown ? (
            <LinkTelephone {...shown} refused={came !== undefined} />
          ) : (
            <p>
              <a href="/desk/security">{words.back}</a>
            </p>
          )}
        </>
      )}
    </div>
  )
}
