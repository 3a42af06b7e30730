import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitorOf } from '~/accounts/visitor.server'
import { FollowForm as Form } from '~/notifications/follow/form'
import { requestFollow } from '~/notifications/follow/request.server'
import { wantedIn } from '~/notifications/follow/wanted.server'
import { done, invalid, notFound, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { waitBefore } from '~/platform/limits/pace.server'
import { useLanguage, usePath } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { words } from './messages/words'
import { FollowForm } from './parts/FollowForm'
import { followTyped, queryIn } from './parts/followTyped'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].follow.title,
    description: words[frame.language].follow.description,
    hidden: true,
  }))

export const guard = { GET: 'public', POST: 'public' } as const

/** `/follow?topic=…`, with the names a list's address has: the form alone, for whoever came by a link. */
export async function loader({ request }: LoaderFunctionArgs) {
  const wanted = await wantedIn(new URL(request.url).searchParams, await languageOf(request))
  if (!wanted) throw notFound()
  return { shown: wanted.shown, query: wanted.query }
}

/** The same answer whether this is followed already or not. */
export async function action({ request }: ActionFunctionArgs) {
  const language = await languageOf(request)
  const form = await parseForm(request, Form)
  const wanted = await wantedIn(queryIn(form.typed), language)
  if (!wanted) throw notFound()
  if (!form.ok)
    return invalid({ typed: followTyped(form.typed), shown: wanted.shown, query: wanted.query, hurried: false })
  const seconds = await waitBefore('follow', visitorOf(request))
  const back = { typed: followTyped(form.typed), shown: wanted.shown, query: wanted.query, hurried: true }
  if (seconds > 0) return tooFast(back, seconds)
  await requestFollow({ ...form.value, language, target: wanted.target, joins: false })
  return done(pathFor(request, '/follow/sent'))
}

export default function Follow() {
  const came = useActionData<typeof action>()
  const asked = useLoaderData<typeof loader>()
  const { shown, query } = came ?? asked
  const told = words[useLanguage()].follow
  const path = usePath()
  return (
    <PublicPage current="questions">
      <Told title={told.title} lead={told.lead}>
        <Paper>
          <p lang={shown.lang}>
            <a href={path(shown.path)}>{shown.name}</a>
          </p>
        </Paper>
        <FollowForm query={query} typed={came?.typed} hurried={came?.hurried} />
      </Told>
    </PublicPage>
  )
}
