import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { done, gone, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { addressToErase, beforeErasing, eraseAndTell } from '~/privacy/confirmErasure.server'
import { textChoices } from '~/privacy/erasing'
import { holdLines } from '~/privacy/holdLines'
import { privacyWords } from '~/privacy/words'
import { ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { EraseForm } from './parts/EraseForm'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'

export const guard = { GET: 'link:erase', POST: 'link:erase' } as const

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: privacyWords[frame.language].erase.title, hidden: true }))

/** Shows, never erases: mail programs open links before people do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const email = await addressToErase(params.token ?? '')
  if (!email) return data(null, { status: 410, headers: personal })
  const { publicQuestions, held } = await beforeErasing(email)
  const holds = holdLines(held, await languageOf(request))
  return data({ email, publicQuestions, holds }, { headers: personal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const email = await addressToErase(params.token ?? '')
  if (!email) throw gone()
  const { publicQuestions } = await beforeErasing(email)
  const form = await parseForm(request, z.object({ texts: z.enum(textChoices, 'missing') }))
  if (!form.ok && publicQuestions > 0) return invalid({ missing: true })
  // Without a public question there was nothing to choose; one published meanwhile keeps its words.
  const texts = form.ok ? form.value.texts : 'stay'
  const erased = await eraseAndTell(email, texts, await languageOf(request))
  if (!erased.ok) throw gone()
  return done(pathFor(request, '/account/erase/done'))
}

export default function Erase() {
  const page = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const told = privacyWords[useLanguage()].erase
  const path = usePath()
  return (
    <PublicPage>
      {page ? (
        <Told title={told.title} lead={told.lead(page.email)}>
          <EraseForm publicQuestions={page.publicQuestions} holds={page.holds} missing={came !== undefined} />
        </Told>
      ) : (
        <Told title={told.deadTitle} lead={told.deadLead}>
          <div>
            <ButtonLink look="primary" href={path('/account/data')}>
              {told.deadDo}
            </ButtonLink>
          </div>
        </Told>
      )}
    </PublicPage>
  )
}
