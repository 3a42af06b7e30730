import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConfirmForms } from '~/accounts/components/ConfirmForms'
import { listFactors } from '~/accounts/factors/listFactors.server'
import { requireStaffAtDoor, safePath } from '~/accounts/guards.server'
import { hasPassword } from '~/accounts/passwords.server'
import { securityWords } from '~/accounts/securityWords'
import { confirm } from './parts/confirmActs.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

export const handle = { islands: ['passkey', 'reveal', 'once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].confirm.title, hidden: true }))

/** The ways this person can show once more who they are; a due second factor leaves out the password. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  const { totp, passkeys } = await listFactors(person.id)
  const due = person.lacks === 'second'
  return {
    language: deskLanguage(person),
    to: safePath(new URL(request.url).searchParams.get('to'), '/desk'),
    due,
    ways: {
      totp: totp !== null,
      passkey: passkeys.length > 0,
      password: !due && (await hasPassword(person.id)),
    },
  }
}

export async function action({ request }: ActionFunctionArgs) {
  return confirm(request, await requireStaffAtDoor(request))
}

export default function ConfirmItIsMe() {
  const { language, to, due, ways } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = securityWords[language].confirm
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{due ? words.second : words.lead}</p>
      </div>
      <ConfirmForms to={to} ways={ways} came={came} />
    </div>
  )
}
