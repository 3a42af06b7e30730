import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { afterAnswer } from '~/guide/afterAnswer.server'
import { listArticles } from '~/moderation/articles.server'
import { conflict, done, notFound } from '~/platform/http/answers.server'
import type { Language } from '~/platform/i18n/language'
import { askerMail } from '~/questions/askerMail.server'
import { getTracked, trackedQuestion } from '~/questions/track.server'
import type { Tracked } from '~/questions/tracked'
import { withdrawQuestion } from '~/questions/withdraw.server'
import { ButtonLink } from '~/ui/Button'
import { words } from './messages/words'
import { MailPaused } from './parts/MailPaused'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'
import { TrackedQuestion } from './parts/TrackedQuestion'
import { useFrame } from './parts/useFrame'

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({ title: words[page?.tracked?.language ?? frame.language].track.title, hidden: true }))

export async function loader({ params }: LoaderFunctionArgs) {
  const tracked = await getTracked(params.token ?? '')
  const reason = tracked?.decline ? await reasonIn(tracked.decline.reason, tracked.language) : null
  const after = tracked ? await afterTracked(tracked) : null
  const mail = tracked && (await askerMail(params.token ?? ''))
  return data(
    { tracked, reason, after, paused: mail?.pausedSince, token: params.token },
    { status: tracked ? 200 : 404, headers: personal },
  )
}

/** What is its author's alone never leads to an address that names it. */
async function afterTracked({ answer, reference, publicPath, language }: Tracked) {
  if (!answer) return null
  const named = publicPath && !answer.isPrivate ? reference : null
  return afterAnswer({ ...answer, hasNotice: answer.remedy !== null }, named, language)
}

async function reasonIn(id: string, language: Language): Promise<string | null> {
  const reasons = (await listArticles()).flatMap(article => article.reasons)
  return reasons.find(reason => reason.id === id)?.label[language] ?? null
}

/** Withdraws the question. */
export async function action({ params }: ActionFunctionArgs) {
  const questionId = await trackedQuestion(params.token ?? '')
  if (!questionId) throw notFound()
  const withdrawn = await withdrawQuestion(questionId)
  if (!withdrawn.ok) return conflict({ refused: true }, '', withdrawn.at)
  return done(`/track/${params.token}`, withdrawn.again ? 'same' : 'done')
}

export default function TrackOne() {
  const { tracked, reason, after, paused, token } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused ?? false
  const frame = useFrame()
  const told = words[tracked?.language ?? frame.language].track
  return (
    <PublicPage current="track" language={tracked?.language}>
      {tracked ? (
        <>
          <MailPaused since={paused} action={`/track/${token}/mail`} />
          <TrackedQuestion tracked={tracked} reason={reason} after={after} refused={refused} />
        </>
      ) : (
        <Told title={told.unknownTitle} lead={told.unknownLead}>
          <div className="cluster">
            <ButtonLink look="primary" href="/track">
              {told.send}
            </ButtonLink>
          </div>
        </Told>
      )}
    </PublicPage>
  )
}
