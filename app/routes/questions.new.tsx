import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getPageText } from '~/directory/pageText.server'
import { done, invalid } from '~/platform/http/answers.server'
import { type Problems, parseForm, type Typed } from '~/platform/http/forms.server'
import { askQuestion } from '~/questions/ask.server'
import { getAskChoices } from '~/questions/askChoices.server'
import { AskForm } from '~/questions/components/AskForm'
import { QuestionDraft } from '~/questions/draft'
import { useLanguage } from '~/ui/language'
import { words } from './messages/words'
import { EmergencyNotice } from './parts/EmergencyNotice'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'

export const handle = { islands: ['once', 'counter'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].ask.title,
    description: words[frame.language].ask.description,
  }))

/** Words typed elsewhere come along in the address: `title` (or the search's `q`), `topic`, `addressee`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const query = new URL(request.url).searchParams
  const carried: Typed = {}
  for (const [name, value] of [
    ['title', query.get('title') ?? query.get('q')],
    ['topic', query.get('topic')],
    ['addressee', query.get('addressee')],
  ] as const) {
    if (value) carried[name] = value.slice(0, 1000)
  }
  const [choices, emergency] = await Promise.all([getAskChoices(language), getPageText('emergency', language)])
  return { choices, carried, submissionId: randomUUID(), emergency: emergency?.html ?? null }
}

export async function action({ request }: ActionFunctionArgs) {
  const language = await languageOf(request)
  const form = await parseForm(request, QuestionDraft)
  const back = (problems: Problems) => invalid({ problems, typed: form.typed })
  if (!form.ok) return back(form.problems)
  if (form.value.website) return back({ form: 'trap' })

  const asked = await askQuestion(form.value, language)
  if (!asked.ok) return back(asked.problems)
  return done(pathFor(request, '/questions/new/sent'), asked.again ? 'same' : 'done')
}

export default function NewQuestion() {
  const { choices, carried, submissionId, emergency } = useLoaderData<typeof loader>()
  const back = useActionData<typeof action>()
  const told = words[useLanguage()].ask
  const typed: Typed = back?.typed ?? carried
  return (
    <PublicPage current="ask">
      <div className="column stack">
        <div className="page-head">
          <h1>{told.title}</h1>
        </div>
        <EmergencyNotice html={emergency} />
        <AskForm
          choices={choices}
          typed={typed}
          problems={back?.problems ?? {}}
          submissionId={submissionIdIn(typed) ?? submissionId}
        />
      </div>
    </PublicPage>
  )
}

const submissionIdIn = ({ submissionId }: Typed) =>
  typeof submissionId === 'string' && submissionId ? submissionId : null
