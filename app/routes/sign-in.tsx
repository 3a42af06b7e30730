import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askToSignIn } from '~/accounts/askToSignIn.server'
import { EndedNotice } from '~/accounts/components/EndedNotice'
import { safePath } from '~/accounts/guards.server'
import { providerButton } from '~/accounts/oidc/provider.server'
import { whyEnded } from '~/accounts/sessions/end.server'
import { sessionWords } from '~/accounts/sessionWords'
import { visitorOf } from '~/accounts/visitor.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { waitBefore } from '~/platform/limits/pace.server'
import { AddressOnly } from '~/questions/address'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from './messages/words'
import { AddressForm } from './parts/AddressForm'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { ProviderDoor } from './parts/ProviderDoor'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].signIn.title,
    description: words[frame.language].signIn.description,
  }))

export const guard = { GET: 'public', POST: 'public' } as const

/** Whoever comes because their session is over reads why; nobody else is told anything of theirs. */
export async function loader({ request }: LoaderFunctionArgs) {
  const to = safePath(new URL(request.url).searchParams.get('to'), '')
  const [provider, ended] = await Promise.all([providerButton('citizens'), whyEnded(request.headers.get('Cookie'))])
  const prove = new URL(request.url).searchParams.get('why') === 'prove'
  return data({ provider, ended, to, prove }, { headers: personal })
}

/** The same answer whether the address is known here or not. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, AddressOnly)
  const to = safePath(typeof form.typed.to === 'string' ? form.typed.to.slice(0, 300) : '', '')
  if (!form.ok)
    return invalid({ email: typeof form.typed.email === 'string' ? form.typed.email : '', to, hurried: false })
  const seconds = await waitBefore('links', visitorOf(request))
  if (seconds > 0) return tooFast({ email: form.value.email, to, hurried: true }, seconds)
  const path = pathFor(request, '/sign-in')
  const { handle: ask, cookie } = await askToSignIn(form.value.email, await languageOf(request), path, to)
  return done(`${path}/sent?${new URLSearchParams({ ask })}`, 'done', { 'Set-Cookie': cookie })
}

export default function SignIn() {
  const { provider, ended, to, prove } = useLoaderData<typeof loader>()
  const back = useActionData<typeof action>()
  const language = useLanguage()
  const told = words[language].signIn
  const path = usePath()
  return (
    <PublicPage>
      <Told title={told.title} lead={told.lead}>
        {prove && !back && <Notice title={sessionWords[language].identities.prove} />}
        {ended && !back && <EndedNotice why={ended} whose="citizens" />}
        <AddressForm
          form="signIn"
          action={path('/sign-in')}
          label={told.email}
          send={told.send}
          to={back?.to ?? to}
          refused={back?.email}
          hurried={back?.hurried}
        />
        {provider && <ProviderDoor beside whose="citizens" provider={provider} to={back?.to ?? to} />}
        <p>{told.noNeed}</p>
      </Told>
    </PublicPage>
  )
}
