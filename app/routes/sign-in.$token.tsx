import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signInByLink, signInLinkState } from '~/accounts/citizenSignIn.server'
import { safePath } from '~/accounts/guards.server'
import { browserOf } from '~/accounts/visitor.server'
import { done, gone } from '~/platform/http/answers.server'
import { Button, ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].signIn.openTitle, hidden: true }))

export const guard = { GET: 'link:sign-in', POST: 'link:sign-in' } as const

/** Shows, never enters: mail programs open links before people do. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const state = await signInLinkState(params.token ?? '', request.headers.get('Cookie'))
  return data({ state }, { status: state === 'dead' ? 410 : 200, headers: personal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const opened = await signInByLink(params.token ?? '', browserOf(request))
  if (opened === 'elsewhere') return data(opened, { status: 403, headers: { 'Portal-Outcome': 'refused' } })
  if (typeof opened === 'string') throw gone()
  return done(safePath(opened.wanted, pathFor(request, '/account')), 'done', { 'Set-Cookie': opened.cookie })
}

export default function SignInByLink() {
  const { state } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const Shown = { here: Here, elsewhere: Elsewhere, dead: Dead }[refused ?? state]
  return (
    <PublicPage>
      <Shown />
    </PublicPage>
  )
}

function Here() {
  const told = words[useLanguage()].signIn
  return (
    <Told title={told.openTitle} lead={told.openLead}>
      <form method="post">
        <Button look="primary">{told.openButton}</Button>
      </form>
    </Told>
  )
}

/** A link passed on, or read on another device: it opens nothing here, and nothing is used up. */
function Elsewhere() {
  const told = words[useLanguage()].signIn
  const path = usePath()
  return (
    <Told title={told.elsewhereTitle} lead={told.elsewhereLead}>
      <div>
        <ButtonLink href={path('/sign-in')}>{told.elsewhereAgain}</ButtonLink>
      </div>
    </Told>
  )
}

function Dead() {
  const told = words[useLanguage()].signIn
  const path = usePath()
  return (
    <Told title={told.deadTitle} lead={told.deadLead}>
      <div>
        <ButtonLink look="primary" href={path('/sign-in')}>
          {told.send}
        </ButtonLink>
      </div>
    </Told>
  )
}
