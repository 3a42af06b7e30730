import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { RequestActForm } from '~/privacy/components/RequestActForm'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { closeRequest } from '~/privacy/requests/closeRequest.server'
import { closingShape, outcomes } from '~/privacy/requests/request'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextArea } from '~/ui/TextArea'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { requestIn } from './parts/requestPage.server'
import { plainTyped } from './parts/typed'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].requests.closeTitle, hidden: true }))

export const guard = { GET: 'privacy.handle', POST: 'privacy.handle' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  return { language: deskLanguage(person), id: (await requestIn(params.id)).id }
}

/** Somebody who closed it a moment ago has done the same. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const { id } = await requestIn(params.id)
  const form = await parseForm(request, closingShape)
  if (!form.ok) return invalid({ typed: plainTyped(form.typed), problems: form.problems })
  const closed = await closeRequest(id, form.value.outcome, form.value.answer, person.id)
  return done('/desk/privacy?done=closed', closed ? 'done' : 'same')
}

export default function CloseRequest() {
  const { language, id } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const told = deskPrivacyWords[language].requests
  return (
    <RequestActForm
      id={id}
      title={told.closeTitle}
      lead={told.closeLead}
      send={told.closeDo}
      leave={deskPrivacyWords[language].links.back}
      problems={came?.problems ?? {}}
    >
      {problem => (
        <>
          <RadioGroup
            name="outcome"
            label={told.outcome}
            error={problem('outcome')}
            choices={outcomes.map(value => ({ value, words: told.outcomes[value] }))}
            chosen={came?.typed.outcome}
          />
          <TextArea
            name="answer"
            label={told.answer}
            hint={told.answerHint}
            error={problem('answer')}
            defaultValue={came?.typed.answer}
            rows={4}
            lang="fr"
          />
        </>
      )}
    </RequestActForm>
  )
}
