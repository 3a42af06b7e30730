import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changePassword, NewPassword } from '~/accounts/changePassword.server'
import { PasswordForm } from '~/accounts/components/PasswordForm'
import { requireStaff } from '~/accounts/guards.server'
import { securityWords } from '~/accounts/securityWords'
import { visitorOf } from '~/accounts/visitor.server'
import { getAuthority } from '~/directory/authority.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

export const handle = { islands: ['reveal', 'once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].password.change, hidden: true }))

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  return { language: deskLanguage(person), email: person.email }
}

/** The present password is the proof: nothing else is asked. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const form = await parseForm(request, NewPassword)
  if (!form.ok) return invalid({ problems: form.problems })

  const context = { visitor: visitorOf(request), town: (await getAuthority()).names.name }
  const changed = await changePassword(person, form.value, context)
  if (changed.ok) return done('/desk/security?done=password', 'done', { 'Set-Cookie': changed.cookie })
  if (changed.reason === 'password') return invalid({ problems: { password: changed.problem } })
  if (changed.reason === 'wrong') return invalid({ problems: { current: 'wrong' } })
  return tooFast({ problems: { current: `too-fast ${changed.seconds}` } }, changed.seconds)
}

export default function ChangePassword() {
  const { language, email } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  return (
    <div className="sheet stack">
      <h1>{securityWords[language].password.change}</h1>
      <PasswordForm email={email} problems={came?.problems ?? {}} />
    </div>
  )
}
