import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { can } from '~/accounts/permissions'
import { ActForm } from '~/moderation/components/ActForm'
import { VerdictFields } from '~/moderation/components/VerdictFields'
import { decideReview } from '~/moderation/decideReview.server'
import { decidersOf } from '~/moderation/deciders.server'
import { words } from '~/moderation/messages/words'
import { reviewShape } from '~/moderation/reviewing'
import { deskPath } from '~/moderation/views'
import { forbidden } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'review.decide', POST: 'review.decide' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireDecider(request, params.reference)
  return freshCommand()
}

/** Who decided first does not decide the review. */
async function requireDecider(request: Request, reference = '') {
  const person = await requireStaff(request, guard.POST)
  if (!can(person, guard.POST, await decidersOf(reference))) throw forbidden()
  return person
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireDecider(request, params.reference)
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
