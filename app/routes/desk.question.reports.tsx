import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { ActForm } from '~/moderation/components/ActForm'
import { ReportFields } from '~/moderation/components/ReportFields'
import { words } from '~/moderation/messages/words'
import { openReportsOn } from '~/moderation/reports/openReports.server'
import { settleReport } from '~/moderation/reports/settleReport.server'
import { settleShape } from '~/moderation/reports/settling'
import { deskPath } from '~/moderation/views'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'question.moderate', POST: 'question.moderate' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return { ...freshCommand(), reports: await openReportsOn(params.reference ?? '') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, settleShape)
  if (!form.ok) return incomplete(form.problems, form.typed)
  const { report, decision, message } = form.value
  const outcome = await settleReport(commandOf(form.value, params.reference, person.id), { report, decision, message })
  return answered(outcome, params.reference, form.typed, request)
}

export default function Reports() {
  const told = words[useLanguage()]
  const { question, zone, view } = useDeskQuestion()
  const { commandId, reports } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'reports')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  const [oldest] = reports
  return (
    <>
      {' '}
      <ActForm id="report" title={told.reportsTitle(reports.length)} lead={told.reportsMore} {...command}>
        {oldest && <ReportFields report={oldest} zone={zone} came={command.came} />}
        <ActButtons act="reports" words={told.reportsDo} />
      </ActForm>
      {oldest?.clock?.extendable && (
        <p>
          <a href={deskPath(question.reference, view, 'extend')}>{told.rights.extendLink}</a>
        </p>
      )}
    </>
  )
}
