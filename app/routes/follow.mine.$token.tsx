import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { changeRhythm, followsBehind } from '~/notifications/follow/mine.server'
import { rhythms } from '~/notifications/follow/target'
import { done, notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { Button, ButtonLink } from '~/ui/Button'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { FollowList } from './parts/FollowList'
import { languageOf } from './parts/frame.server'
import { MailPaused } from './parts/MailPaused'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].follow.mineTitle, hidden: true }))

export const guard = { GET: 'link:follow', POST: 'link:follow' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const mine = await followsBehind(params.token ?? '', await languageOf(request))
  return data({ mine }, { status: mine ? 200 : 404, headers: personal })
}

/** Changes how often one of them is written about. */
export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request)
  const rhythm = rhythms.find(one => one === form.get('rhythm'))
  const changed = rhythm && (await changeRhythm(params.token ?? '', String(form.get('follow')), rhythm))
  if (!changed) throw notFound()
  return done(pathFor(request, `/follow/mine/${params.token}`))
}

export default function Mine() {
  const { mine } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].follow
  const path = usePath()
  return (
    <PublicPage current="track">
      <div className="column stack">
        <div className="page-head">
          <h1>{told.mineTitle}</h1>
          {mine && <p className="lead">{told.mineLead(mine.email)}</p>}
        </div>
        {mine ? (
          <>
            <MailPaused since={mine.pausedSince} action={path(`/follow/mail/${mine.secret}`)} />
            <FollowList follows={mine.follows} secret={mine.secret} />
            {mine.follows.length > 1 && (
              <form method="post" action={path(`/follow/stop/${mine.secret}/all`)}>
                <Button look="danger">{told.stopAll}</Button>
              </form>
            )}
          </>
        ) : (
          <EmptyState title={told.mineNone} action={<ButtonLink href={path('/questions')}>{told.sentBack}</ButtonLink>}>
            <p>{told.mineNoneMore}</p>
          </EmptyState>
        )}
      </div>
    </PublicPage>
  )
}
