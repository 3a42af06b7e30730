import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { GuideReport } from '~/guide/components/GuideReport'
import { guideReport } from '~/guide/guideReport.server'
import { words } from '~/guide/messages/words'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: words[data?.language ?? 'fr'].desk.title, hidden: true }))

export const guard = { GET: 'guide.read' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  return { language: deskLanguage(person), report: await guideReport() }
}

export default function DeskGuide() {
  const { report } = useLoaderData<typeof loader>()
  return <GuideReport report={report} />
}
