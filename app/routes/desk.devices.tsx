import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeviceList } from '~/accounts/components/DeviceList'
import { requireStaff } from '~/accounts/guards.server'
import { securityWords } from '~/accounts/securityWords'
import { sessionWords } from '~/accounts/sessionWords'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { endDevices, endedIn, loadDevices } from './parts/devices.server'
import { pageMeta } from './parts/meta'

export const guard = { GET: 'desk.open', POST: 'desk.open' } as const

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: sessionWords[data?.language ?? 'fr'].devices.title, hidden: true }))

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  return { language: deskLanguage(person), ended: endedIn(request), ...(await loadDevices(person)) }
}

/** Closing a door wants no recent proof: whoever hesitates to type a password must still be able to. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  return endDevices(request, person, { list: '/desk/devices', out: '/desk/sign-in' })
}

export default function MyDevices() {
  const { language, ended, sessions, zone } = useLoaderData<typeof loader>()
  const words = sessionWords[language].devices
  return (
    <div className="sheet stack">
      {ended && <Notice tone="done" title={words.done[ended]} />}
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <DeviceList sessions={sessions} action="/desk/devices" zone={zone} />
      <p>
        <a href="/desk/security">{securityWords[language].back}</a>
      </p>
    </div>
  )
}
