import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseForm } from '~/platform/http/forms.server'
import { contestAnswer } from '~/questions/own/contestAnswer.server'
import { ownLimits, SomeWords } from '~/questions/own/typed'
import { TextArea } from '~/ui/TextArea'
import { ownWords } from './messages/own'
import { pageMeta } from './parts/meta'
import { OwnActPage, useOwnWords } from './parts/OwnActPage'
import { incompleteOwn, loadOwn, ownAnswered, requireOwn } from './parts/ownActs.server'

export const handle = { islands: ['once', 'counter'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({
    title: ownWords[page?.tracked.language ?? frame.language].contest.title,
    hidden: true,
  }))

export const guard = { GET: 'link:track', POST: 'link:track' } as const

export const loader = ({ params }: LoaderFunctionArgs) => loadOwn(params.token)

export async function action({ request, params }: ActionFunctionArgs) {
  const questionId = await requireOwn(params.token)
  const form = await parseForm(request, SomeWords)
  if (!form.ok) return incompleteOwn(form.problems, form.typed)
  return ownAnswered(await contestAnswer(questionId, form.value.words), params.token, form.typed)
}

export default function Contest() {
  const page = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const { told, error, typed } = useOwnWords(came, page.tracked)
  return (
    <OwnActPage act="contest" page={page} came={came}>
      <p>{told.contest.notAppeal}</p>
      <TextArea
        name="words"
        label={told.contest.label}
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
