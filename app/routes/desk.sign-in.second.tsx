import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PasskeyForm } from '~/accounts/components/PasskeyForm'
import { SecondForms } from '~/accounts/components/SecondForms'
import { listFactors } from '~/accounts/factors/listFactors.server'
import { safePath } from '~/accounts/guards.server'
import { halfOf } from '~/accounts/halfSignIn.server'
import { securityWords } from '~/accounts/securityWords'
import { showSecond } from '~/accounts/signInSecond.server'
import { fromOf } from '~/accounts/visitor.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { ButtonLink } from '~/ui/Button'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { refusedSecond, typedSecond } from './parts/secondForm.server'
import { Told } from './parts/Told'
import { useFrame } from './parts/useFrame'
import { whereTo } from './parts/whereTo.server'

export const guard = { GET: 'public', POST: 'public' } as const

export const handle = { islands: ['passkey', 'once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({
    title: securityWords[page?.language ?? frame.language].second.title,
    hidden: true,
  }))

/** For whom a right password waits; anybody else is told to start again. */
export async function loader({ request }: LoaderFunctionArgs) {
  const half = await halfOf(request.headers.get('Cookie'))
  if (!half) return data({ language: null, ways: null, to: '' }, { status: 410 })
  const { totp, passkeys } = await listFactors(half.personId)
  const to = safePath(new URL(request.url).searchParams.get('to'), '')
  return data({ language: deskLanguage(half), ways: { totp: totp !== null, passkey: passkeys.length > 0 }, to })
}

export async function action({ request }: ActionFunctionArgs) {
  const half = await halfOf(request.headers.get('Cookie'))
  if (!half) return data(null, { status: 410, headers: { 'Portal-Outcome': 'refused' } })
  const form = await readForm(request)
  const { field, typed } = typedSecond(form)
  if (!typed.trim()) return invalid(refusedSecond(field, { reason: 'missing' }))

  const shown = await showSecond(half, typed, fromOf(request))
  if (shown.ok) return done(whereTo(String(form.get('to') ?? ''), shown), 'done', { 'Set-Cookie': shown.cookie })
  if (shown.reason === 'too-late') return data(null, { status: 410, headers: { 'Portal-Outcome': 'refused' } })
  if (shown.reason === 'too-fast') return tooFast(refusedSecond(field, shown), shown.seconds)
  return invalid(refusedSecond(field, shown))
}

export default function SecondProof() {
  const { language, ways, to } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>() ?? undefined
  const frame = useFrame()
  const spoken = language ?? frame.language
  const words = securityWords[spoken]
  return (
    <PublicPage language={spoken}>
      {ways ? (
        <Told title={words.second.title} lead={words.second.lead}>
          {ways.passkey && (
            <PasskeyForm
              does="get"
              action="/desk/sign-in/passkey"
              ask="/desk/sign-in/passkey/ask"
              to={to}
              look={ways.totp ? 'quiet' : 'primary'}
              act={words.passkeySignIn.act}
            />
          )}
          {ways.passkey && !ways.totp && <p data-without-passkey="">{words.passkeys.without}</p>}
          <SecondForms to={to} totp={ways.totp} act={words.second.act} refusal={refusal} />
        </Told>
      ) : (
        <Told title={words.second.lateTitle} lead={words.second.late}>
          <div>
            <ButtonLink look="primary" href="/desk/sign-in">
              {words.second.again}
            </ButtonLink>
          </div>
        </Told>
      )}
    </PublicPage>
  )
}
