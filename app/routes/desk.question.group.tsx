import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { ActForm, typedIn } from '~/moderation/components/ActForm'
import { groupQuestion, problemOfGrouping } from '~/moderation/grouping/group.server'
import { groupShape } from '~/moderation/grouping/grouping'
import { words } from '~/moderation/messages/words'
import { deskPath } from '~/moderation/views'
import { problemWords } from '~/moderation/wording'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'question.moderate', POST: 'question.moderate' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return freshCommand()
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, groupShape)
  if (!form.ok) return incomplete(form.problems, form.typed)
  const { into } = form.value
  const problem = await problemOfGrouping(params.reference ?? '', into)
  if (problem) return incomplete({ into: problem }, form.typed)
  return answered(
    await groupQuestion(commandOf(form.value, params.reference, person.id), into),
    params.reference,
    form.typed,
    request,
  )
}

export default function Group() {
  const language = useLanguage()
  const told = words[language]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const address = deskPath(question.reference, view, 'group')
  const command = { action: address, version: question.version, commandId, zone, came }
  const problems: Record<string, string> = came?.problems ?? {}
  return (
    <ActForm id="group" title={told.groupTitle} lead={told.groupMore} {...command}>
      <TextField
        name="into"
        label={told.groupInto}
        hint={told.groupHint}
        error={problems.into && problemWords('into', problems.into, language)}
        defaultValue={typedIn(came, 'into')}
        spellCheck={false}
      />
      <ActButtons act="group" words={told.groupDo} />
    </ActForm>
  )
}
