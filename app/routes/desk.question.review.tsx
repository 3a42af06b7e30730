import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { ActForm } from '~/moderation/components/ActForm'
import { VerdictFields } from '~/moderation/components/VerdictFields'
import { decideReview } from '~/moderation/decideReview.server'
import { words } from '~/moderation/messages/words'
import { reviewShape } from '~/moderation/reviewing'
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
  const form = await parseForm(request, reviewShape)
  if (!form.ok) return incomplete(form.problems, form.typed)
  const { verdict, message } = form.value
  const outcome = await decideReview(commandOf(form.value, params.reference, person.id), { verdict, message })
  return answered(outcome, params.reference, form.typed, request)
}

export default function Review() {
  const told = words[useLanguage()]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'review')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  return (
    <ActForm id="review" title={told.reviewTitle} lead={told.reviewMore} {...command}>
      <VerdictFields came={command.came} />
      <ActButtons act="review" words={told.reviewDo} />
    </ActForm>
  )
}
