import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askToSignIn } from '~/accounts/askToSignIn.server'
import { providerButton } from '~/accounts/oidc/provider.server'
import { visitorOf } from '~/accounts/visitor.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { waitBefore } from '~/platform/limits/pace.server'
import { AddressOnly } from '~/questions/address'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { AddressForm } from './parts/AddressForm'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { ProviderDoor } from './parts/ProviderDoor'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].signIn.title,
    description: words[frame.language].signIn.description,
  }))

export const guard = { GET: 'public', POST: 'public' } as const

export async function loader() {
  return { provider: await providerButton('citizens') }
}

/** The same answer whether the address is known here or not. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, AddressOnly)
  if (!form.ok) return invalid({ email: typeof form.typed.email === 'string' ? form.typed.email : '', hurried: false })
  const seconds = await waitBefore('links', visitorOf(request))
  if (seconds > 0) return tooFast({ email: form.value.email, hurried: true }, seconds)
  const path = pathFor(request, '/sign-in')
  const { handle: ask, cookie } = await askToSignIn(form.value.email, await languageOf(request), path)
  return done(`${path}/sent?${new URLSearchParams({ ask })}`, 'done', { 'Set-Cookie': cookie })
}

export default function SignIn() {
  const { provider } = useLoaderData<typeof loader>()
  const back = useActionData<typeof action>()
  const told = words[useLanguage()].signIn
  const path = usePath()
  return (
    <PublicPage>
      <Told title={told.title} lead={told.lead}>
        <AddressForm
          form="signIn"
          action={path('/sign-in')}
          label={told.email}
          send={told.send}
          refused={back?.email}
          hurried={back?.hurried}
        />
        {provider && <ProviderDoor beside whose="citizens" provider={provider} />}
        <p>{told.noNeed}</p>
      </Told>
    </PublicPage>
  )
}
