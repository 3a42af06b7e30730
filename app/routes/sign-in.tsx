import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { sendSignInLink } from '~/notifications/signIn.server'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { AddressOnly } from '~/questions/address'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { AddressForm } from './parts/AddressForm'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].signIn.title,
    description: words[frame.language].signIn.description,
  }))

/** The same answer whether the address is known here or not. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, AddressOnly)
  if (!form.ok) return invalid({ email: typeof form.typed.email === 'string' ? form.typed.email : '' })
  await sendSignInLink(form.value.email, await languageOf(request))
  return done(pathFor(request, '/sign-in/sent'))
}

export default function SignIn() {
  const back = useActionData<typeof action>()
  const told = words[useLanguage()].signIn
  const path = usePath()
  return (
    <PublicPage>
      <Told title={told.title} lead={told.lead}>
        <AddressForm action={path('/sign-in')} label={told.email} send={told.send} refused={back?.email} />
        <p>{told.noNeed}</p>
      </Told>
    </PublicPage>
  )
}
