import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireStaff } from '~/accounts/guards.server'
import { commandFields } from '~/events/command'
import { ActForm } from '~/moderation/components/ActForm'
import { words } from '~/moderation/messages/words'
import { publishQuestion } from '~/moderation/publish.server'
import { deskPath } from '~/moderation/views'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'question.moderate')
  return freshCommand()
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, 'question.moderate')
  const form = await parseForm(request, z.object(commandFields))
  if (!form.ok) return incomplete(form.problems, form.typed)
  const outcome = await publishQuestion(commandOf(form.value, params.reference, person.id))
  return answered(outcome, params.reference, form.typed)
}

export default function Publish() {
  const told = words[useLanguage()]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'publish')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  return (
    <ActForm id="publish" title={told.publishTitle} lead={told.publishMore} {...command}>
      <ActButtons act="publish" words={told.publish} />
    </ActForm>
  )
}
