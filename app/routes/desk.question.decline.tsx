import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { can } from '~/accounts/permissions'
import { listArticles } from '~/moderation/articles.server'
import { ActForm } from '~/moderation/components/ActForm'
import { DeclineFields } from '~/moderation/components/DeclineFields'
import { decidersOf } from '~/moderation/deciders.server'
import { declineQuestion } from '~/moderation/decline.server'
import { declineShape } from '~/moderation/declining'
import { words } from '~/moderation/messages/words'
import { deskPath } from '~/moderation/views'
import { forbidden } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'question.decline', POST: 'question.decline' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireDecider(request, params.reference)
  return { ...freshCommand(), articles: await listArticles() }
}

/** Whoever a review of this question overruled does not decline it again. */
async function requireDecider(request: Request, reference = '') {
  const person = await requireStaff(request, guard.POST)
  if (!can(person, guard.POST, await decidersOf(reference))) throw forbidden()
  return person
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireDecider(request, params.reference)
  const form = await parseForm(request, declineShape(await listArticles()))
  if (!form.ok) return incomplete(form.problems, form.typed)
  const { article, reason, message } = form.value
  const outcome = await declineQuestion(commandOf(form.value, params.reference, person.id), {
    article,
    reason,
    message,
  })
  return answered(outcome, params.reference, form.typed, request)
}

export default function Decline() {
  const told = words[useLanguage()]
  const { question, zone, view } = useDeskQuestion()
  const { commandId, articles } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'decline')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  return (
    <ActForm id="decline" title={told.declineTitle} lead={told.declineMore} {...command}>
      <DeclineFields articles={articles} came={command.came} />
      <ActButtons act="decline" words={told.declineDo} />
    </ActForm>
  )
}
