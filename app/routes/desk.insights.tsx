import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { LookedForLists } from '~/insights/components/LookedForLists'
import { lookedFor } from '~/insights/lookedFor.server'
import { words } from '~/insights/messages/words'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: words[data?.language ?? 'fr'].title, hidden: true }))

export const guard = { GET: 'insights.read' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  return { language: deskLanguage(person), ...(await lookedFor()) }
}

export default function Insights() {
  const { language, ...lists } = useLoaderData<typeof loader>()
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{words[language].title}</h1>
        <p className="lead">{words[language].lead}</p>
      </div>
      <LookedForLists {...lists} />
    </div>
  )
}
