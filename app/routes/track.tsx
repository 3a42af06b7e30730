import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { visitorOf } from '~/accounts/visitor.server'
import { askForLinks } from '~/notifications/links.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { waitBefore } from '~/platform/limits/pace.server'
import { AddressOnly } from '~/questions/address'
import { Fold } from '~/ui/Fold'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { AddressForm } from './parts/AddressForm'
import { CodeForm } from './parts/CodeForm'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({
    title: words[frame.language].track.title,
    description: words[frame.language].track.description,
  }))

export const guard = { GET: 'public', POST: 'public' } as const

/** The same answer whether the address is known here or not. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, AddressOnly)
  if (!form.ok) return invalid({ email: typeof form.typed.email === 'string' ? form.typed.email : '', hurried: false })
  const seconds = await waitBefore('links', visitorOf(request))
  if (seconds > 0) return tooFast({ email: form.value.email, hurried: true }, seconds)
  await askForLinks(form.value.email)
  return done('/track/sent')
}

export default function Track() {
  const back = useActionData<typeof action>()
  const told = words[useLanguage()].track
  const path = usePath()
  return (
    <PublicPage current="track">
      <div className="column stack">
        <div className="page-head">
          <h1>{told.title}</h1>
          <p className="lead">{told.lead}</p>
        </div>
        <AddressForm
          form="links"
          action="/track"
          label={told.email}
          send={told.send}
          refused={back?.email}
          hurried={back?.hurried}
        />
        <p>{told.reference}</p>
        <Fold summary={told.codeTitle} id="receipt">
          <CodeForm />
        </Fold>
        <p>
          <a href={path('/sign-in')}>{told.account}</a>
        </p>
      </div>
    </PublicPage>
  )
}
