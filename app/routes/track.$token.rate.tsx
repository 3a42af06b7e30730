import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { parseForm } from '~/platform/http/forms.server'
import { rateAnswer } from '~/questions/own/rateAnswer.server'
import { helpedChoices, ownLimits, RatingDraft } from '~/questions/own/typed'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextArea } from '~/ui/TextArea'
import { ownWords } from './messages/own'
import { pageMeta } from './parts/meta'
import { OwnActPage, useOwnWords } from './parts/OwnActPage'
import { incompleteOwn, loadOwn, ownAnswered, requireOwn } from './parts/ownActs.server'

export const handle = { islands: ['once', 'counter'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({ title: ownWords[page?.tracked.language ?? frame.language].rate.title, hidden: true }))

export const guard = { GET: 'link:track', POST: 'link:track' } as const

export const loader = ({ params }: LoaderFunctionArgs) => loadOwn(params.token)

export async function action({ request, params }: ActionFunctionArgs) {
  const questionId = await requireOwn(params.token)
  const form = await parseForm(request, RatingDraft)
  if (!form.ok) return incompleteOwn(form.problems, form.typed)
  return ownAnswered(await rateAnswer(questionId, form.value.helped, form.value.words), params.token, form.typed)
}

export default function Rate() {
  const page = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const { told, error, typed } = useOwnWords(came, page.tracked)
  return (
    <OwnActPage act="rate" page={page} came={came}>
      <RadioGroup
        name="helped"
        label={told.rate.label}
        error={error('helped')}
        chosen={typed('helped')}
        choices={helpedChoices.map(value => ({ value, words: told.rate.choices[value] }))}
        required
      />
      <TextArea
        name="words"
        label={told.rate.more}
        hint={told.words.hint}
        error={error('words')}
        defaultValue={typed('words')}
        limit={ownLimits.words}
        rows={6}
        optional
      />
    </OwnActPage>
  )
}
