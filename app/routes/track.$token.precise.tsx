import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseForm } from '~/platform/http/forms.server'
import { addPrecision } from '~/questions/own/addPrecision.server'
import { ownLimits, SomeWords } from '~/questions/own/typed'
import { TextArea } from '~/ui/TextArea'
import { ownWords } from './messages/own'
import { pageMeta } from './parts/meta'
import { OwnActPage, useOwnWords } from './parts/OwnActPage'
import { incompleteOwn, loadOwn, ownAnswered, requireOwn } from './parts/ownActs.server'

export const handle = { islands: ['once', 'counter'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({
    title: ownWords[page?.tracked.language ?? frame.language].precise.title,
    hidden: true,
  }))

export const guard = { GET: 'link:track', POST: 'link:track' } as const

export const loader = ({ params }: LoaderFunctionArgs) => loadOwn(params.token)

export async function action({ request, params }: ActionFunctionArgs) {
  const questionId = await requireOwn(params.token)
  const form = await parseForm(request, SomeWords)
  if (!form.ok) return incompleteOwn(form.problems, form.typed)
  return ownAnswered(await addPrecision(questionId, form.value.words), params.token, form.typed)
}

export default function Precise() {
  const page = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const { told, error, typed } = useOwnWords(came, page.tracked)
  return (
    <OwnActPage act="precise" page={page} came={came}>
      <TextArea
        name="words"
        label={told.words.label}
        hint={told.words.hint}
        error={error('words')}
        defaultValue={typed('words')}
        limit={ownLimits.words}
        rows={6}
        required
      />
    </OwnActPage>
  )
}
