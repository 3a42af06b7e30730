import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptInvitation, Welcome } from '~/accounts/acceptInvitation.server'
import { WelcomeForm } from '~/accounts/components/WelcomeForm'
import { findInvitation } from '~/accounts/invitation.server'
import { browserOf } from '~/accounts/visitor.server'
import { accountWords } from '~/accounts/words'
import { getAuthority } from '~/directory/authority.server'
import { ownRecordWords } from '~/moderation/messages/ownRecord'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm, type Typed } from '~/platform/http/forms.server'
import { isLanguage } from '~/platform/i18n/language'
import { Fold } from '~/ui/Fold'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { useFrame } from './parts/useFrame'

export const handle = { islands: ['reveal', 'once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: accountWords[frame.language].welcome.title, hidden: true }))

const status = { open: 200, used: 410, expired: 410, unknown: 404 }

export const guard = { GET: 'link:welcome', POST: 'link:welcome' } as const

/** The link is the right to open it; reading it uses nothing up. */
export async function loader({ params }: LoaderFunctionArgs) {
  const invitation = await findInvitation(params.token ?? '')
  const { state } = invitation
  const page = invitation.state === 'open' ? { state, person: shown(invitation.person) } : { state, person: null }
  return data(page, { status: status[state], headers: { 'Cache-Control': 'no-store' } })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await parseForm(request, Welcome)
  if (!form.ok) return invalid({ typed: kept(form.typed), problems: form.problems })

  const context = { browser: browserOf(request), town: (await getAuthority()).names.name }
  const accepted = await acceptInvitation(params.token ?? '', form.value, context)
  if (accepted.ok)
    return done(accepted.whole ? '/desk' : '/desk/sign-in/second', 'done', { 'Set-Cookie': accepted.cookie })
  if (accepted.reason === 'password')
    return invalid({ typed: kept(form.typed), problems: { password: accepted.problem } })
  return data({ typed: {}, problems: {} }, { status: 410, headers: { 'Portal-Outcome': 'refused' } })
}

const shown = ({
  email,
  firstName,
  lastName,
  language,
}: {
  email: string
  firstName: string
  lastName: string
  language: string
}) => ({ email, firstName, lastName, language })

function kept({ firstName, lastName, language }: Typed): Record<string, string> {
  return { firstName: String(firstName ?? ''), lastName: String(lastName ?? ''), language: String(language ?? '') }
}

export default function WelcomePage() {
  const { state, person } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const frame = useFrame()
  const language = isLanguage(person?.language) ? person.language : frame.language
  const words = accountWords[language].welcome
  return (
    <PublicPage language={language}>
      <div className="column stack">
        {state === 'open' && person ? (
          <>
            <div className="page-head">
              <h1>{words.title}</h1>
              <p className="lead">{words.lead(person.email)}</p>
            </div>
            <Fold summary={ownRecordWords[language].welcome}>
              <p>{ownRecordWords[language].welcomeMore}</p>
            </Fold>
            <WelcomeForm email={person.email} typed={{ ...person, ...came?.typed }} problems={came?.problems ?? {}} />
          </>
        ) : (
          <div className="page-head">
            <h1>{words.closedTitle[state === 'open' ? 'used' : state]}</h1>
            <p className="lead">{words.closed[state === 'open' ? 'used' : state]}</p>
            <p>{words.closedNext}</p>
            <p>
              <a href="/desk/sign-in">{words.toSignIn}</a>
            </p>
          </div>
        )}
      </div>
    </PublicPage>
  )
}
