import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listFactors } from '~/accounts/factors/listFactors.server'
import { removePasskey, removeTotp } from '~/accounts/factors/removeFactor.server'
import { mustHaveSecond } from '~/accounts/factors/wanted'
import { rolesWanted } from '~/accounts/factors/wanted.server'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { securityWords } from '~/accounts/securityWords'
import { done, notFound } from '~/platform/http/answers.server'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].title, hidden: true }))

const passkeyIn = (request: Request) => new URL(request.url).searchParams.get('passkey')

/** Says what goes before it goes: the telephone, or the device of `?passkey=`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  await requireRecent(request, person)
  const { totp, passkeys } = await listFactors(person.id)
  const id = passkeyIn(request)
  const passkey = id === null ? null : passkeys.find(one => one.id === id)
  if (passkey === undefined || (passkey === null && !totp)) throw notFound()
  return {
    language: deskLanguage(person),
    passkey: passkey?.name ?? null,
    last: passkeys.length + (totp ? 1 : 0) === 1,
    must: mustHaveSecond(person.roles, (await rolesWanted()).roles),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  await requireRecent(request, person)
  const id = passkeyIn(request)
  const removed = id === null ? await removeTotp(person.id) : await removePasskey(person.id, id)
  return done('/desk/security?done=removed', removed ? 'done' : 'same')
}

export default function RemoveFactor() {
  const { language, passkey, last, must } = useLoaderData<typeof loader>()
  const words = securityWords[language]
  return (
    <div className="sheet stack">
      <h1>{passkey === null ? words.totp.remove : words.passkeys.removeTitle(passkey)}</h1>
      <p>{passkey === null ? words.totp.removeLead : words.passkeys.removeLead}</p>
      {last && (
        <Notice tone="warning" title={words.removeLast}>
          {must && <p>{words.removeMust}</p>}
        </Notice>
      )}
      <form method="post" className="form">
        <div className="cluster">
          <Button look="danger">{passkey === null ? words.totp.remove : words.passkeys.remove}</Button>
          <a href="/desk/security">{words.cancel}</a>
        </div>
      </form>
    </div>
  )
}
