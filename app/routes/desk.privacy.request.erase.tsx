import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { done, invalid, notFound } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { RequestActForm } from '~/privacy/components/RequestActForm'
import { beforeErasing } from '~/privacy/confirmErasure.server'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { textChoices } from '~/privacy/erasing'
import { holdLines } from '~/privacy/holdLines'
import { eraseFor } from '~/privacy/requests/eraseFor.server'
import { Notice } from '~/ui/Notice'
import { RadioGroup } from '~/ui/RadioGroup'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { requestIn, requestPath } from './parts/requestPage.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].title, hidden: true }))

export const guard = { GET: 'privacy.handle', POST: 'privacy.handle' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const { id, email, identity, closedOn } = await requestIn(params.id)
  if (!email || closedOn || identity === 'none') throw notFound()
  await requireRecent(request, person)
  const { held } = await beforeErasing(email)
  const language = deskLanguage(person)
  return { language, id, email, holds: holdLines(held, language) }
}

/** For somebody who asked by letter and whose identity was checked: at once, and the mailbox is told. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const { id } = await requestIn(params.id)
  await requireRecent(request, person)
  const form = await parseForm(request, z.object({ texts: z.enum(textChoices, 'missing') }))
  if (!form.ok) return invalid({ problems: form.problems })
  const erased = await eraseFor(id, form.value.texts, deskLanguage(person), person.id)
  if (erased.ok) return done(requestPath(id))
  if (erased.reason === 'staff') return invalid({ problems: { form: 'staff' } as Record<string, string> })
  throw notFound()
}

export default function EraseFor() {
  const { language, id, email, holds } = useLoaderData<typeof loader>()
  const problems = useActionData<typeof action>()?.problems ?? {}
  const told = deskPrivacyWords[language].requests
  return (
    <RequestActForm
      id={id}
      title={told.eraseTitle(email)}
      lead={told.eraseLead}
      send={told.eraseDo}
      leave={told.eraseKeep}
      problems={problems}
      general={problems.form && told.staff}
      danger
    >
      {problem => (
        <>
          {holds.length > 0 && (
            <Notice title={told.eraseHeld}>
              {holds.map(line => (
                <p key={line}>{line}</p>
              ))}
            </Notice>
          )}
          <RadioGroup
            name="texts"
            label={told.texts}
            error={problem('texts')}
            choices={textChoices.map(value => ({ value, words: told.choices[value] }))}
          />
        </>
      )}
    </RequestActForm>
  )
}
