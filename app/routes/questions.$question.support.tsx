import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { visitorOf } from '~/accounts/visitor.server'
import { FollowForm as Form } from '~/notifications/follow/form'
import { requestFollow } from '~/notifications/follow/request.server'
import { wantedQuestion } from '~/notifications/follow/wanted.server'
import { done, invalid, notFound, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { waitBefore } from '~/platform/limits/pace.server'
import { parseReference } from '~/questions/reference'
import { useLanguage, usePath } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { words } from './messages/words'
import { FollowForm } from './parts/FollowForm'
import { followTyped } from './parts/followTyped'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].follow.joinTitle, hidden: true }))

async function requireQuestion(part = '') {
  const reference = parseReference(part)?.reference
  const wanted = reference ? await wantedQuestion(reference) : null
  if (!reference || !wanted) throw notFound()
  return { reference, ...wanted }
}

export const guard = { GET: 'public', POST: 'public' } as const

export async function loader({ params }: LoaderFunctionArgs) {
  const { reference, shown } = await requireQuestion(params.question)
  return { reference, title: shown.name, path: shown.path }
}

/** The same answer whether this address was counted before or not: only its mailbox is written to. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { target } = await requireQuestion(params.question)
  const form = await parseForm(request, Form)
  if (!form.ok) return invalid({ typed: followTyped(form.typed), hurried: false })
  const seconds = await waitBefore('follow', visitorOf(request))
  if (seconds > 0) return tooFast({ typed: followTyped(form.typed), hurried: true }, seconds)
  await requestFollow({ ...form.value, language: await languageOf(request), target, joins: true })
  return done(pathFor(request, '/follow/sent'))
}

export default function Support() {
  const { reference, title, path: href } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const told = words[useLanguage()].follow
  const path = usePath()
  return (
    <PublicPage current="questions">
      <Told title={told.joinTitle} lead={told.joinLead}>
        <Paper>
          <p lang="fr">
            <a href={path(href)}>{title}</a>
          </p>
        </Paper>
        <FollowForm
          query={`?question=${reference}`}
          typed={came?.typed}
          hurried={came?.hurried}
          joins={{ reference, count: 0 }}
        />
      </Told>
    </PublicPage>
  )
}
