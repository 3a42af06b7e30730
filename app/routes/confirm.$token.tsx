import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sendConfirmationAgain } from '~/notifications/confirmation.server'
import { done, gone, notFound } from '~/platform/http/answers.server'
import type { Language } from '~/platform/i18n/language'
import { htmlOfPlain } from '~/platform/text/markdown.server'
import { confirmQuestion, getConfirmation } from '~/questions/confirm.server'
import { Button, ButtonLink } from '~/ui/Button'
import { Paper } from '~/ui/Paper'
import { Prose } from '~/ui/Prose'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { personal } from './parts/personal.server'
import { useFrame } from './parts/useFrame'

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({ title: words[page?.language ?? frame.language].confirm.title, hidden: true }))

export const guard = { GET: 'link:confirm', POST: 'link:confirm' } as const

/** Shows, never acts: mail programs open links before people do. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await getConfirmation(params.token ?? '')
  if (found.state === 'unknown')
    return data({ state: found.state, language: null, question: null }, { status: 404, headers: personal })
  const { title, body, reference, language } = found.question
  const page = {
    state: found.state,
    language: language as Language | null,
    question: { title, html: htmlOfPlain(body), reference },
  }
  return data(page, { status: found.state === 'expired' ? 410 : 200, headers: personal })
}

/** Confirms; with a link too old to confirm, sends the author a new one. */
export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const confirmed = await confirmQuestion(token)
  if (confirmed.ok) return done(`/track/${confirmed.track}`, confirmed.again ? 'same' : 'done')
  if (confirmed.reason === 'unknown') throw notFound()
  const found = await getConfirmation(token)
  if (found.state !== 'expired') throw gone()
  await sendConfirmationAgain(found.question.id)
  return done('/questions/new/sent')
}

export default function Confirm() {
  const { state, language, question } = useLoaderData<typeof loader>()
  const frame = useFrame()
  const told = words[language ?? frame.language].confirm
  const [title, lead] = heading(state, question?.reference ?? '', told)
  return (
    <PublicPage current="ask" language={language ?? undefined}>
      <div className="column stack">
        <div className="page-head">
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        {state === 'open' && question && (
          <>
            <Paper label={question.title}>
              <h2>{question.title}</h2>
              <Prose html={question.html} />
            </Paper>
            <p className="small-print">{told.publicNote}</p>
          </>
        )}
        <Next state={state} told={told} />
      </div>
    </PublicPage>
  )
}

type Told = (typeof words)['fr']['confirm']

function heading(state: string, reference: string, told: Told): [string, string] {
  if (state === 'open') return [told.title, told.lead]
  if (state === 'confirmed') return [told.doneTitle, told.doneLead(reference)]
  if (state === 'confirmed-long-ago') return [told.doneTitle, told.doneLater]
  if (state === 'expired') return [told.expiredTitle, told.expiredLead]
  return [told.unknownTitle, told.unknownLead]
}

function Next({ state, told }: { state: string; told: Told }) {
  if (state === 'unknown' || state === 'confirmed-long-ago') {
    return (
      <div className="cluster">
        <ButtonLink look="primary" href="/track">
          {told.askLink}
        </ButtonLink>
        <ButtonLink href="/questions/new">{told.askAgain}</ButtonLink>
      </div>
    )
  }
  const act = state === 'open' ? told.button : state === 'confirmed' ? told.doneButton : told.expiredButton
  return (
    <form method="post">
      <Button look="primary">{act}</Button>
    </form>
  )
}
