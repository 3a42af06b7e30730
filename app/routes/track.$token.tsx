import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { afterAnswer } from '~/guide/afterAnswer.server'
import { listArticles } from '~/moderation/articles.server'
import { askerMail } from '~/questions/askerMail.server'
import { getTracked } from '~/questions/track.server'
import type { Tracked } from '~/questions/tracked'
import { ButtonLink } from '~/ui/Button'
import { words } from './messages/words'
import { hidingReason } from './parts/hidingReason'
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

export const guard = { GET: 'link:track' } as const

export async function loader({ params }: LoaderFunctionArgs) {
  const tracked = await getTracked(params.token ?? '')
  const reason = tracked && (await reasonIn(tracked))
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

async function reasonIn({ decline, hiding, language }: Tracked): Promise<string | null> {
  if (hiding) return hidingReason(hiding.reason, language)
  if (!decline) return null
  const reasons = (await listArticles()).flatMap(article => article.reasons)
  return reasons.find(({ id }) => id === decline.reason)?.label[language] ?? null
}

export default function TrackOne() {
  const { tracked, reason, after, paused, token } = useLoaderData<typeof loader>()
  const frame = useFrame()
  const told = words[tracked?.language ?? frame.language].track
  return (
    <PublicPage current="track" language={tracked?.language}>
      {tracked ? (
        <>
          <MailPaused since={paused} action={`/track/${token}/mail`} />
          <TrackedQuestion tracked={tracked} reason={reason} after={after} token={token ?? ''} />
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
