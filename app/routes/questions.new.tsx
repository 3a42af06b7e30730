import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitorOf } from '~/accounts/visitor.server'
import { getPageText } from '~/directory/pageText.server'
import { now } from '~/platform/clock.server'
import type { Typed } from '~/platform/http/forms.server'
import { withUpload } from '~/platform/http/upload.server'
import { getAskChoices } from '~/questions/askChoices.server'
import { attachmentLimits } from '~/questions/attachments/attachment'
import { AskForm } from '~/questions/components/AskForm'
import { useLanguage } from '~/ui/language'
import { words } from './messages/words'
import { askStep } from './parts/askStep.server'
import { EmergencyNotice } from './parts/EmergencyNotice'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { SimilarFirst } from './parts/SimilarFirst'
import { similarTo } from './parts/similar.server'

export const handle = { islands: ['once', 'counter', 'draft', 'files', 'proof', 'similar'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].ask.title,
    description: words[frame.language].ask.description,
  }))

export const guard = { GET: 'public', POST: 'public' } as const

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
  const title = typeof carried.title === 'string' ? carried.title : ''
  const [choices, emergency, similar] = await Promise.all([
    getAskChoices(language),
    getPageText('emergency', language),
    title ? similarTo(title) : null,
  ])
  return {
    choices,
    carried,
    similar,
    submissionId: randomUUID(),
    openedAt: now().getTime(),
    emergency: emergency?.html ?? null,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const sent = pathFor(request, '/questions/new/sent')
  const visit = { language: await languageOf(request), address: visitorOf(request), sent }
  return withUpload(request, attachmentLimits, upload => askStep(upload, visit))
}

export default function NewQuestion() {
  const { choices, carried, similar, submissionId, openedAt, emergency } = useLoaderData<typeof loader>()
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
          openedAt={openedAt}
          passages={back?.passages}
          seen={back?.seen}
          challenge={back?.challenge ?? undefined}
          general={back?.general ?? undefined}
          files={back?.files ?? null}
          similar={<SimilarFirst similar={back ? back.similar : similar} />}
        />
      </div>
    </PublicPage>
  )
}

const submissionIdIn = ({ submissionId }: Typed) =>
  typeof submissionId === 'string' && submissionId ? submissionId : null
