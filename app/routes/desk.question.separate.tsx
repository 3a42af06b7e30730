import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireStaff } from '~/accounts/guards.server'
import { commandFields } from '~/events/command'
import { ActForm } from '~/moderation/components/ActForm'
import { separateQuestion } from '~/moderation/grouping/separate.server'
import { words } from '~/moderation/messages/words'
import { deskPath } from '~/moderation/views'
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
  if (!form.ok) return incomplete(form.problems, form.typed)
  const outcome = await separateQuestion(commandOf(form.value, params.reference, person.id))
  return answered(outcome, params.reference, form.typed, request)
}

export default function Separate() {
  const told = words[useLanguage()]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'separate')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  return (
    <ActForm id="separate" title={told.separateTitle} lead={told.separateMore} {...command}>
      <ActButtons act="separate" words={told.separate} />
    </ActForm>
  )
}
