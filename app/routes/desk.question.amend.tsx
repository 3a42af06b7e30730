import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { amendAnswer } from '~/answers/amendAnswer.server'
import { amendShape } from '~/answers/amending'
import { AmendFields } from '~/answers/components/AmendFields'
import { ComposerFields, useChosen } from '~/answers/components/ComposerFields'
import { currentAnswerOf } from '~/answers/currentAnswer.server'
import { words } from '~/answers/messages/words'
import { previewOf } from '~/answers/preview.server'
import { problemWords } from '~/answers/problemWords'
import { missingIn } from '~/answers/requirements'
import { topicSubjectOf } from '~/answers/topicSubject.server'
import { wordsTyped } from '~/answers/typedWords'
import { ActForm, typedIn } from '~/moderation/components/ActForm'
import { deskPath } from '~/moderation/views'
import { notFound } from '~/platform/http/answers.server'
import { parseFields, readForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { AnswerPreview, PreviewButton } from './parts/AnswerPreview'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'answer.publish', POST: 'answer.publish' } as const

/** The form begins with the words as they stand. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return { ...freshCommand(), current: await standing(params.reference) }
}

/** With `?preview` nothing is checked and nothing done: the page comes back with what was typed, as it will be read. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const current = await standing(params.reference)
  const subject = await topicSubjectOf(params.reference ?? '')
  const form = parseFields(await readForm(request), amendShape(subject, current))
  if (new URL(request.url).searchParams.has('preview')) {
    return data({ problems: {}, typed: form.typed, winner: null, preview: await previewOf(wordsTyped(form.typed)) })
  }
  if (!form.ok) return incomplete({ ...missingIn(wordsTyped(form.typed)), ...form.problems }, form.typed)
  const { version, commandId, ...amending } = form.value
  const outcome = await amendAnswer(commandOf({ version, commandId }, params.reference, person.id), amending)
  return answered(outcome, params.reference, form.typed, request)
}

async function standing(reference = '') {
  const current = await currentAnswerOf(reference)
  if (!current) throw notFound()
  return current
}

export default function Amend() {
  const language = useLanguage()
  const told = words[language]
  const { question, zone, view } = useDeskQuestion()
  const { commandId, current } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const typed = came ? wordsTyped(came.typed) : current
  const [chosen, choose] = useChosen(typed)
  const address = deskPath(question.reference, view, 'amend')
  const command = { action: address, version: question.version, commandId, zone, came }
  return (
    <>
      {came?.preview && <AnswerPreview answer={came.preview} />}
      <ActForm
        id="amend"
        title={told.amend.title}
        lead={told.amend.lead}
        {...command}
        sentence={(field, code) => problemWords(field, code, language)}
        onChange={choose}
      >
        <AmendFields
          reason={typedIn(came, 'amendReason')}
          amendment={typedIn(came, 'amendment')}
          problems={came?.problems ?? {}}
        />
        <ComposerFields typed={typed} problems={came?.problems ?? {}} chosen={chosen} readBy={current.visibility} />
        <ActButtons act="amend" words={told.amend.act}>
          <PreviewButton address={address} />
        </ActButtons>
      </ActForm>
    </>
  )
}
