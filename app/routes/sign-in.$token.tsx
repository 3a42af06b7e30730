import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isSignInLink, signInByLink } from '~/accounts/citizenSignIn.server'
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

/** Shows, never enters: mail programs open links before people do. */
export async function loader({ params }: LoaderFunctionArgs) {
  const open = await isSignInLink(params.token ?? '')
  return data({ open }, { status: open ? 200 : 410, headers: personal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const cookie = await signInByLink(params.token ?? '')
  if (!cookie) throw gone()
  return done(pathFor(request, '/account'), 'done', { 'Set-Cookie': cookie })
}

export default function SignInByLink() {
  const { open } = useLoaderData<typeof loader>()
  const told = words[useLanguage()].signIn
  const path = usePath()
  return (
    <PublicPage>
      {open ? (
        <Told title={told.openTitle} lead={told.openLead}>
          <form method="post">
            <Button look="primary">{told.openButton}</Button>
          </form>
        </Told>
      ) : (
        <Told title={told.deadTitle} lead={told.deadLead}>
          <div>
            <ButtonLink look="primary" href={path('/sign-in')}>
              {told.send}
            </ButtonLink>
          </div>
        </Told>
      )}
    </PublicPage>
  )
}
