import type { ActionFunctionArgs } from '@remix-run/node'
import { sendConfirmationAgain } from '~/notifications/confirmation.server'
import { done, notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { sentQuestion } from '~/questions/own/readdress.server'
import { pathFor } from './parts/pathFor'

export const guard = { POST: 'link:sent' } as const

/** Sends the link that confirms a question once more, to the same address. */
export async function action({ request }: ActionFunctionArgs) {
  const own = String((await readForm(request)).get('own') ?? '')
  const questionId = await sentQuestion(own)
  if (!questionId) throw notFound()
  await sendConfirmationAgain(questionId)
  return done(pathFor(request, `/questions/new/sent?own=${own}&again=yes`))
}
