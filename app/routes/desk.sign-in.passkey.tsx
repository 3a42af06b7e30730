import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { securityWords } from '~/accounts/securityWords'
import { signInByPasskey } from '~/accounts/signInSecond.server'
import { browserOf } from '~/accounts/visitor.server'
import { done, invalid } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { ButtonLink } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'
import { whereTo } from './parts/whereTo.server'

export const guard = { GET: 'public', POST: 'public' } as const

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: securityWords[frame.language].passkeySignIn.refusedTitle, hidden: true }))

/** Nothing to read here, but after a refused answer: the page is then read with the form's own headers. */
export function loader({ request }: LoaderFunctionArgs) {
  return request.headers.has('Content-Type') ? null : redirect('/desk/sign-in', 303)
}

/** A device's answer opens the desk, or this page says that it opened nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const signed = await signInByPasskey(form.get('answer'), browserOf(request))
  if (!signed) return invalid(null)
  return done(whereTo(String(form.get('to') ?? ''), signed), 'done', { 'Set-Cookie': signed.cookie })
}

export default function PasskeyRefused() {
  const words = securityWords[useLanguage()].passkeySignIn
  return (
    <PublicPage>
      <Told title={words.refusedTitle} lead={words.refused}>
        <div>
          <ButtonLink look="primary" href="/desk/sign-in">
            {words.again}
          </ButtonLink>
        </div>
      </Told>
    </PublicPage>
  )
}
