import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CodesSheet, RenewCodes } from '~/accounts/components/CodesSheet'
import { hasSecondFactor } from '~/accounts/factors/listFactors.server'
import { renewCodes } from '~/accounts/factors/recoveryCodes.server'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { securityWords } from '~/accounts/securityWords'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

export const handle = { islands: ['copy', 'print', 'once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].codes.title, hidden: true }))

/** Codes stand in for a second factor; without one there is nothing to stand in for. */
async function requireFactor(request: Request) {
  const person = await requireStaff(request, guard.GET)
  await requireRecent(request, person)
  if (!(await hasSecondFactor(person.id))) throw redirect('/desk/security', 303)
  return person
}

export async function loader({ request }: LoaderFunctionArgs) {
  return { language: deskLanguage(await requireFactor(request)) }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireFactor(request)
  return data({ codes: await renewCodes(person.id) }, { headers: { 'Portal-Outcome': 'done' } })
}

export default function RecoveryCodes() {
  const { language } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  return (
    <div className="sheet stack">
      {came ? (
        <CodesSheet codes={came.codes} />
      ) : (
        <>
          <h1>{securityWords[language].codes.renew}</h1>
          <RenewCodes />
        </>
      )}
    </div>
  )
}
