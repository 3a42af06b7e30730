import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { answerShape } from '~/answers/answering'
import { ComposerFields, useChosen } from '~/answers/components/ComposerFields'
import { words } from '~/answers/messages/words'
import { previewOf } from '~/answers/preview.server'
import { problemWords } from '~/answers/problemWords'
import { publishAnswer } from '~/answers/publishAnswer.server'
import { missingIn } from '~/answers/requirements'
import { topicSubjectOf } from '~/answers/topicSubject.server'
import { wordsTyped } from '~/answers/typedWords'
import { ActForm } from '~/moderation/components/ActForm'
import { deskPath } from '~/moderation/views'
import { parseFields, readForm } from '~/platform/http/forms.server'
import { useLanguage } from '~/ui/language'
import { ActButtons } from './parts/ActButtons'
import { AnswerPreview, PreviewButton } from './parts/AnswerPreview'
import { answered, commandOf, freshCommand, incomplete } from './parts/deskActs.server'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'answer.publish', POST: 'answer.publish' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  return freshCommand()
}

/** With `?preview` nothing is checked and nothing done: the page comes back with what was typed, as it will be read. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = parseFields(await readForm(request), answerShape(await topicSubjectOf(params.reference ?? '')))
  if (new URL(request.url).searchParams.has('preview')) {
    return data({ problems: {}, typed: form.typed, winner: null, preview: await previewOf(wordsTyped(form.typed)) })
  }
  if (!form.ok) return incomplete({ ...missingIn(wordsTyped(form.typed)), ...form.problems }, form.typed)
  const { version, commandId, ...answering } = form.value
  const outcome = await publishAnswer(commandOf({ version, commandId }, params.reference, person.id), answering)
  return answered(outcome, params.reference, form.typed, request)
}

export default function Answer() {
  const language = useLanguage()
  const told = words[language]
  const { question, zone, view } = useDeskQuestion()
  const { commandId } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const typed = wordsTyped(came?.typed ?? { visibility: question.visibility === 'private' ? 'private' : 'public' })
  const [chosen, choose] = useChosen(typed)
  const address = deskPath(question.reference, view, 'answer')
  const command = { action: address, version: question.version, commandId, zone, came }
  return (
    <>
      {came?.preview && <AnswerPreview answer={came.preview} />}
      <ActForm
        id="answer"
        title={told.compose}
        {...command}
        sentence={(field, code) => problemWords(field, code, language)}
        onChange={choose}
      >
        <ComposerFields typed={typed} problems={came?.problems ?? {}} chosen={chosen} />
        <ActButtons act="answer" words={told.publish}>
          <PreviewButton address={address} />
        </ActButtons>
      </ActForm>
    </>
  )
}
