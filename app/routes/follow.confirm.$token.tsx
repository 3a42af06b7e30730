import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmFollow, getFollowRequest } from '~/notifications/follow/confirm.server'
import { done, gone } from '~/platform/http/answers.server'
import { Button, ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].follow.confirmTitle, hidden: true }))

export const guard = { GET: 'link:follow', POST: 'link:follow' } as const

/** Shows, never acts: mail programs open links before people do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = await getFollowRequest(params.token ?? '', await languageOf(request))
  const status = asked ? (asked.state === 'open' ? 200 : 410) : 404
  return data({ asked }, { status, headers: personal })
}

/** Leads to the list of follows, which says nothing of whether anything was counted. */
export async function action({ request, params }: ActionFunctionArgs) {
  const confirmed = await confirmFollow(params.token ?? '')
  if (!confirmed) throw gone()
  return done(pathFor(request, `/follow/mine/${confirmed.secret}`))
}

export default function ConfirmFollow() {
  const { asked } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].follow
  const path = usePath()
  if (asked?.state !== 'open') {
    return (
      <PublicPage>
        <Told title={asked ? told.expiredTitle : told.unknownTitle} lead={asked ? told.expiredLead : told.unknownLead}>
          <div>
            <ButtonLink look="primary" href={path(asked?.target?.path ?? '/questions')}>
              {asked?.target?.name ?? told.sentBack}
            </ButtonLink>
          </div>
        </Told>
      </PublicPage>
    )
  }
  return (
    <PublicPage>
      <Told title={told.confirmTitle} lead={asked.joins ? told.confirmJoinLead : told.confirmLead}>
        {asked.target ? (
          <Paper>
            <p lang={asked.target.lang}>
              <a href={path(asked.target.path)}>{asked.target.name}</a>
            </p>
          </Paper>
        ) : (
          <p>{told.gone}</p>
        )}
        <p>{told.rhythms[asked.rhythm]}.</p>
        <form method="post">
          <Button look="primary">{told.confirmButton}</Button>
        </form>
      </Told>
    </PublicPage>
  )
}
