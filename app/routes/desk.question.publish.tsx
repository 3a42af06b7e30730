import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireStaff } from '~/accounts/guards.server'
import { commandFields } from '~/events/command'
import { ActForm } from '~/moderation/components/ActForm'
import { FileChoices } from '~/moderation/components/FileChoices'
import { choiceProblems, fileChoices } from '~/moderation/fileChoices'
import { words } from '~/moderation/messages/words'
import { publishQuestion } from '~/moderation/publish.server'
import { deskPath } from '~/moderation/views'
import { fileProblemWords } from '~/moderation/wording'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
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
  const form = await parseForm(request, z.object(commandFields))
  const files = fileChoices(form.typed)
  const problems = { ...choiceProblems(files), ...(form.ok ? {} : form.problems) }
  if (!form.ok || Object.keys(problems).length > 0) return incomplete(problems, form.typed)
  const outcome = await publishQuestion(commandOf(form.value, params.reference, person.id), files)
  return answered(outcome, params.reference, form.typed, request)
}

export default function Publish() {
  const language = useLanguage()
  const told = words[language]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'publish')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  return (
    <ActForm
      id="publish"
      title={told.publishTitle}
      lead={question.files.length > 0 ? `${told.publishMore} ${told.filesMore}` : told.publishMore}
      {...command}
      sentence={field => fileProblemWords(field, language)}
    >
      <FileChoices files={question.files} came={command.came} />
      <ActButtons act="publish" words={told.publish} />
    </ActForm>
  )
}
