import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reportWords } from './messages/report'
import { pageMeta } from './parts/meta'
import { ReportPage } from './parts/ReportPage'
import { loadReport, reportStep } from './parts/reportStep.server'

export const handle = { islands: ['once', 'counter', 'proof'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: reportWords[frame.language].title.report, hidden: true }))

export const guard = { GET: 'public', POST: 'public' } as const

export const loader = ({ params }: LoaderFunctionArgs) => loadReport(params.question)

/** « Signaler »: anybody says that a published text should not stand as it is. */
export const action = ({ request, params }: ActionFunctionArgs) => reportStep('report', request, params.question)

export default function Report() {
  return <ReportPage kind="report" page={useLoaderData<typeof loader>()} came={useActionData<typeof action>()} />
}
