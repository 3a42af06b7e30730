import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { ActForm, typedIn } from '~/moderation/components/ActForm'
import { DueDate } from '~/moderation/components/DueDate'
import { words } from '~/moderation/messages/words'
import { extendShape } from '~/moderation/reports/extending'
import { extendReport } from '~/moderation/reports/extendReport.server'
import { openReportsOn } from '~/moderation/reports/openReports.server'
import { deskPath } from '~/moderation/views'
import { problemWords } from '~/moderation/wording'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { TextArea } from '~/ui/TextArea'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'question.moderate', POST: 'question.moderate' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  const reports = await openReportsOn(params.reference ?? '')
  return { ...freshCommand(), report: reports.find(({ clock }) => clock?.extendable) ?? null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, extendShape)
  if (!form.ok) return incomplete(form.problems, form.typed)
  const { report, extension } = form.value
  const command = commandOf(form.value, params.reference, person.id)
  const outcome = await extendReport(command, { report, reason: extension })
  if (outcome.outcome === 'not-possible') return incomplete({ extension: 'not-possible' }, form.typed)
  return answered(outcome, params.reference, form.typed, request)
}

export default function Extend() {
  const language = useLanguage()
  const told = words[language].rights
  const { question, zone, view } = useDeskQuestion()
  const { commandId, report } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const address = deskPath(question.reference, view, 'extend')
  if (!report && !came) return <Notice title={told.notExtendable} />
  const problems: Record<string, string> = came?.problems ?? {}
  const problem = problems.extension
  return (
    <ActForm
      id="extend"
      title={told.extendTitle}
      lead={told.extendMore}
      action={address}
      version={question.version}
      commandId={commandId}
      zone={zone}
      came={came}
    >
      <input type="hidden" name="report" value={report?.id ?? typedIn(came, 'report')} />
      {report?.clock && <DueDate {...report.clock} />}
      <TextArea
        name="extension"
        label={told.extendReason}
        hint={told.extendHint}
        error={problem && problemWords('extension', problem, language)}
        defaultValue={typedIn(came, 'extension')}
        rows={5}
        lang="fr"
      />
      <ActButtons act="reports" words={told.extendDo} />
    </ActForm>
  )
}
