import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { RequestActForm } from '~/privacy/components/RequestActForm'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { extendRequest } from '~/privacy/requests/extendRequest.server'
import { moreTimeShape } from '~/privacy/requests/request'
import { TextArea } from '~/ui/TextArea'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { requestIn, requestPath } from './parts/requestPage.server'
import { plainTyped } from './parts/typed'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].requests.extendTitle, hidden: true }))

export const guard = { GET: 'privacy.handle', POST: 'privacy.handle' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  return { language: deskLanguage(person), id: (await requestIn(params.id)).id }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const { id } = await requestIn(params.id)
  const form = await parseForm(request, moreTimeShape)
  const typed = plainTyped(form.typed)
  if (!form.ok) return invalid({ typed, problems: form.problems })
  if (await extendRequest(id, form.value.reason, person.id)) return done(`${requestPath(id)}?done=extended`)
  return invalid({ typed, problems: { form: 'too-late' } as Record<string, string> })
}

export default function ExtendRequest() {
  const { language, id } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const told = deskPrivacyWords[language].requests
  const problems = came?.problems ?? {}
  return (
    <RequestActForm
      id={id}
      title={told.extendTitle}
      lead={told.extendLead}
      send={told.extendDo}
      leave={deskPrivacyWords[language].links.back}
      problems={problems}
      general={problems.form && told.tooLate}
    >
      {problem => (
        <TextArea
          name="reason"
          label={told.extendReason}
          error={problem('reason')}
          defaultValue={came?.typed.reason}
          rows={4}
          lang="fr"
        />
      )}
    </RequestActForm>
  )
}
