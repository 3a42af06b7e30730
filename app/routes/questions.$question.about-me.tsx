import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reportWords } from './messages/report'
import { pageMeta } from './parts/meta'
import { ReportPage } from './parts/ReportPage'
import { loadReport, reportStep } from './parts/reportStep.server'

export const handle = { islands: ['once', 'counter', 'proof'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: reportWords[frame.language].title['about-me'], hidden: true }))

export const guard = { GET: 'public', POST: 'public' } as const

export const loader = ({ params }: LoaderFunctionArgs) => loadReport(params.question)

/** « Ce texte parle de moi »: whoever a published text is about says so. */
export const action = ({ request, params }: ActionFunctionArgs) => reportStep('about-me', request, params.question)

export default function AboutMe() {
  return <ReportPage kind="about-me" page={useLoaderData<typeof loader>()} came={useActionData<typeof action>()} />
}
