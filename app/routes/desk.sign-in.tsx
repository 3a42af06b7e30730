import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DemoPeople } from '~/accounts/components/DemoPeople'
import { EndedNotice } from '~/accounts/components/EndedNotice'
import { PasskeyForm } from '~/accounts/components/PasskeyForm'
import { SignInForm } from '~/accounts/components/SignInForm'
import { demoPassword, listDemoPeople } from '~/accounts/demonstration.server'
import { safePath } from '~/accounts/guards.server'
import { providerButton } from '~/accounts/oidc/provider.server'
import { securityWords } from '~/accounts/securityWords'
import { whyEnded } from '~/accounts/sessions/end.server'
import { Credentials, signIn } from '~/accounts/signIn.server'
import { fromOf } from '~/accounts/visitor.server'
import { accountWords } from '~/accounts/words'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { parseFields, readForm, type Typed } from '~/platform/http/forms.server'
import { isLanguage } from '~/platform/i18n/language'
import { pageMeta } from './parts/meta'
import { ProviderDoor } from './parts/ProviderDoor'
import { PublicPage } from './parts/PublicPage'
import { useFrame } from './parts/useFrame'
import { whereTo } from './parts/whereTo.server'

export const handle = { islands: ['passkey', 'reveal', 'once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({ title: accountWords[page?.language ?? frame.language].signIn.title, hidden: true }))

export const guard = { GET: 'public', POST: 'public' } as const

/** Open to everybody: the way in. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const language = asked.get('language')
  const [people, provider, ended] = await Promise.all([
    listDemoPeople(),
    providerButton('staff'),
    whyEnded(request.headers.get('Cookie')),
  ])
  return {
    to: safePath(asked.get('to'), ''),
    language: isLanguage(language) ? language : null,
    people,
    provider,
    ended,
    password: people.length > 0 ? demoPassword : '',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const parsed = parseFields(form, Credentials)
  if (!parsed.ok) return invalid({ typed: kept(parsed.typed), problems: parsed.problems })

  const signed = await signIn(parsed.value, fromOf(request))
  const to = String(form.get('to') ?? '')
  if (signed.ok) return done(whereTo(to, signed), 'done', cookies(signed))
  const page = { typed: kept(parsed.typed), problems: {}, refusal: signed }
  if (signed.reason === 'wrong') return invalid(page)
  return tooFast(page, signed.seconds)
}

const cookies = ({ cookie, known }: { cookie: string; known: string | null }) =>
  [cookie, known].flatMap((value): [string, string][] => (value ? [['Set-Cookie', value]] : []))

/** A password never travels back into a page. */
const kept = ({ email, to }: Typed) => ({ email: String(email ?? ''), to: String(to ?? '') })

export default function SignIn() {
  const { to, language, people, provider, ended, password } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const frame = useFrame()
  const spoken = language ?? frame.language
  const words = accountWords[spoken].signIn
  const refusal = came && 'refusal' in came ? came.refusal : undefined
  return (
    <PublicPage language={spoken}>
      <div className={people.length > 0 ? 'with-aside' : 'column'}>
        <div className="stack">
          <div className="page-head">
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
          </div>
          {ended && !came && <EndedNotice why={ended} whose="staff" />}
          <SignInForm
            to={came?.typed.to ?? to}
            email={came?.typed.email ?? ''}
            problems={came?.problems ?? {}}
            refusal={refusal}
          />
          <PasskeyForm
            does="get"
            action="/desk/sign-in/passkey"
            ask="/desk/sign-in/passkey/ask"
            to={came?.typed.to ?? to}
            act={securityWords[spoken].passkeySignIn.act}
          />
          {provider && <ProviderDoor beside whose="staff" provider={provider} to={came?.typed.to ?? to} />}
          <p>
            <a href={otherAddress(spoken, to)} lang={spoken === 'fr' ? 'en' : 'fr'}>
              {words.other}
            </a>
          </p>
        </div>
        {people.length > 0 && <DemoPeople people={people} password={password} to={to} />}
      </div>
    </PublicPage>
  )
}

const otherAddress = (spoken: 'fr' | 'en', to: string) =>
  `/desk/sign-in?${new URLSearchParams({ language: spoken === 'fr' ? 'en' : 'fr', ...(to ? { to } : {}) })}`
