import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { signInByCode } from '~/accounts/citizenSignIn.server'
import { safePath } from '~/accounts/guards.server'
import { fromOf } from '~/accounts/visitor.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'
import { SignInCodeForm } from './parts/SignInCodeForm'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].signIn.sentTitle, hidden: true }))

export const guard = { GET: 'public', POST: 'public' } as const

/** `?ask=` is the handle of the mail this page waits for; known and unknown addresses have one. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ask = new URL(request.url).searchParams.get('ask')?.slice(0, 100) ?? ''
  return data({ ask }, { headers: personal })
}

const shape = z.object({
  ask: z.string('missing').max(100, 'missing'),
  code: z.string('missing').trim().min(1, 'missing').max(100, 'wrong'),
})

/** The code of the mail, typed where it was asked for. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, shape)
  const kept = { ask: String(form.typed.ask ?? '').slice(0, 100), typed: String(form.typed.code ?? '').slice(0, 100) }
  if (!form.ok)
    return invalid({ ...kept, reason: form.problems.code === 'missing' ? ('missing' as const) : ('wrong' as const) })

  const taken = await signInByCode(form.value.ask, form.value.code, fromOf(request))
  if (taken.ok)
    return done(safePath(taken.wanted, pathFor(request, '/account')), 'done', { 'Set-Cookie': taken.cookie })
  if (taken.reason === 'too-fast') return tooFast({ ...kept, reason: taken.reason }, taken.seconds)
  if (taken.reason === 'wrong') return invalid({ ...kept, reason: taken.reason })
  return data({ ...kept, reason: taken.reason }, { status: 410, headers: { 'Portal-Outcome': 'refused' } })
}

export default function SignInSent() {
  const { ask } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const told = words[useLanguage()].signIn
  const path = usePath()
  const waiting = came?.ask ?? ask
  return (
    <PublicPage>
      <Told title={told.sentTitle} lead={told.sentLead}>
        {waiting && <SignInCodeForm ask={waiting} typed={came?.typed} reason={came?.reason} />}
        <p>
          <a href={path('/sign-in')}>{told.another}</a>
        </p>
      </Told>
    </PublicPage>
  )
}
