import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireStaff } from '~/accounts/guards.server'
import { commandFields } from '~/events/command'
import { ActForm } from '~/moderation/components/ActForm'
import { HideFields } from '~/moderation/components/HideFields'
import { hideQuestion } from '~/moderation/hide.server'
import { hidingReasons } from '~/moderation/hidingReasons'
import { words } from '~/moderation/messages/words'
import { deskPath } from '~/moderation/views'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

const shape = z.object({ ...commandFields, reason: z.enum(hidingReasons, 'missing') })

export const guard = { GET: 'question.hide', POST: 'question.hide' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return freshCommand()
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, shape)
  if (!form.ok) return incomplete(form.problems, form.typed)
  const outcome = await hideQuestion(commandOf(form.value, params.reference, person.id), form.value.reason)
  return answered(outcome, params.reference, form.typed, request)
}

export default function Hide() {
  const told = words[useLanguage()]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'hide')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  return (
    <ActForm id="hide" title={told.hideTitle} lead={told.hideMore} {...command}>
      <HideFields came={command.came} />
      <ActButtons act="hide" words={told.hideDo} />
    </ActForm>
  )
}
