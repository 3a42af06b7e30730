import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CodesSheet } from '~/accounts/components/CodesSheet'
import { PasskeyForm } from '~/accounts/components/PasskeyForm'
import { registerPasskey } from '~/accounts/factors/registerPasskey.server'
import { requireRecent, requireStaffAtDoor } from '~/accounts/guards.server'
import { securityWords } from '~/accounts/securityWords'
import { done, invalid } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { Notice } from '~/ui/Notice'
import { TextField } from '~/ui/TextField'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

export const handle = { islands: ['passkey', 'copy', 'print'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].passkeys.add, hidden: true }))

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  await requireRecent(request, person)
  return { language: deskLanguage(person) }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaffAtDoor(request)
  await requireRecent(request, person)
  const fields = await readForm(request)
  const typed = String(fields.get('name') ?? '').trim()
  // A device that has made its key must not be sent back for a name.
  const name = typed.slice(0, 100) || securityWords[deskLanguage(person)].passkeys.nameDefault
  const registered = await registerPasskey(person, name, fields.get('answer'))
  if (!registered.ok) return invalid({ codes: null, typed: name, reason: registered.reason })
  const carried = { 'Set-Cookie': registered.cookie }
  if (!registered.codes) return done('/desk/security?done=passkey', 'done', carried)
  const shown = { codes: registered.codes, typed: '', reason: null }
  return data(shown, { headers: { 'Portal-Outcome': 'done', ...carried } })
}

export default function RegisterPasskey() {
  const { language } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = securityWords[language]
  if (came?.codes)
    return (
      <div className="sheet stack">
        <CodesSheet codes={came.codes} done={words.done.passkey} />
      </div>
    )
  const refusal = came && (came.reason === 'too-many' ? words.passkeys.tooMany : words.passkeys.refused)
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{words.passkeys.add}</h1>
        <p className="lead">{words.passkeys.addLead}</p>
      </div>
      <ErrorSummary problems={[]} general={refusal} />
      <div data-without-passkey="">
        <Notice title={words.passkeys.without} />
      </div>
      <PasskeyForm
        does="create"
        action="/desk/security/passkeys"
        ask="/desk/security/passkeys/ask"
        look="primary"
        act={words.passkeys.act}
      >
        <TextField
          name="name"
          label={words.passkeys.name}
          defaultValue={came?.typed ?? words.passkeys.nameDefault}
          maxLength={100}
          autoComplete="off"
        />
      </PasskeyForm>
      <p>
        <a href="/desk/security">{words.back}</a>
      </p>
    </div>
  )
}
