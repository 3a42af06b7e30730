import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { ActForm } from '~/moderation/components/ActForm'
import { CutFields } from '~/moderation/components/CutFields'
import { cutShape } from '~/moderation/cutting'
import { words } from '~/moderation/messages/words'
import { proposeCut } from '~/moderation/proposeCut.server'
import { wordsOf } from '~/moderation/question.server'
import { deskPath } from '~/moderation/views'
import { notFound } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'question.moderate', POST: 'question.moderate' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return { ...freshCommand(), ...(await requireWords(params.reference)) }
}

/** Nothing changes before the question's author has accepted. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, cutShape(await requireWords(params.reference)))
  if (!form.ok) return incomplete(form.problems, form.typed)
  const { title, body, message } = form.value
  const outcome = await proposeCut(commandOf(form.value, params.reference, person.id), { title, body, message })
  return answered(outcome, params.reference, form.typed, request)
}

async function requireWords(reference = '') {
  const known = await wordsOf(reference)
  if (!known) throw notFound()
  return known
}

export default function Cut() {
  const told = words[useLanguage()]
  const { question, zone, view } = useDeskQuestion()
  const { commandId, title, body } = useLoaderData<typeof loader>()
  const address = deskPath(question.reference, view, 'cut')
  const command = { action: address, version: question.version, commandId, zone, came: useActionData<typeof action>() }
  return (
    <ActForm id="cut" title={told.cutTitle} lead={told.cutMore} {...command}>
      <CutFields title={title} body={body} came={command.came} />
      <ActButtons act="cut" words={told.cutDo} />
    </ActForm>
  )
}
