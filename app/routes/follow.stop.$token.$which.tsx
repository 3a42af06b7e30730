import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { followsBehind, stopFollowing, whatStops } from '~/notifications/follow/mine.server'
import { done } from '~/platform/http/answers.server'
import { Button, ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].follow.stopTitle, hidden: true }))

export const guard = { GET: 'link:follow', POST: 'link:follow' } as const

/** Shows what would stop; what has stopped already is told as stopped. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { token = '', which = '' } = params
  const language = await languageOf(request)
  const follows = await whatStops(token, which, language)
  if (follows.length === 0) {
    const left = await followsBehind(token, language)
    throw redirect(pathFor(request, left ? `/follow/mine/${token}` : '/follow/stopped'))
  }
  return data({ follows, token }, { headers: personal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { token = '', which = '' } = params
  const { stopped, rest } = await stopFollowing(token, which)
  const next = rest > 0 ? `/follow/mine/${token}` : '/follow/stopped'
  return done(pathFor(request, next), stopped > 0 ? 'done' : 'same')
}

export default function Stop() {
  const { follows, token } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].follow
  const path = usePath()
  return (
    <PublicPage current="track">
      <Told title={told.stopTitle} lead={told.stopLead}>
        <ul>
          {follows.map(({ id, target }) => (
            <li key={id} lang={target?.lang}>
              {target ? <a href={path(target.path)}>{target.name}</a> : told.notPublic}
            </li>
          ))}
        </ul>
        <form className="cluster" method="post">
          <Button look="primary">{told.stopButton}</Button>
          <ButtonLink href={path(`/follow/mine/${token}`)}>{told.stopKeep}</ButtonLink>
        </form>
      </Told>
    </PublicPage>
  )
}
