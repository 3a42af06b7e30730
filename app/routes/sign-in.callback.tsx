import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { readForm } from '~/platform/http/forms.server'
import { ButtonLink } from '~/ui/Button'
import { usePath } from '~/ui/language'
import { providerWords } from './messages/provider'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { providerBack } from './parts/providerBack.server'
import { Told } from './parts/Told'
import { useFrame } from './parts/useFrame'

export const guard = { GET: 'public', POST: 'public' } as const

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => {
    const told = providerWords[page?.language ?? frame.language].refused
    return { title: told[page?.reason ?? 'expired'].title, hidden: true }
  })

/** Open to everybody: where a provider sends people back. Only the browser that left, once, goes any further. */
export async function loader({ request }: LoaderFunctionArgs) {
  return providerBack(request, new URL(request.url).searchParams)
}

/** The same by a form of the provider's own page (`response_mode=form_post`). */
export async function action({ request }: ActionFunctionArgs) {
  const answer = new URLSearchParams()
  for (const [name, value] of await readForm(request)) if (typeof value === 'string') answer.append(name, value)
  return providerBack(request, answer)
}

export default function ProviderCallback() {
  const page = useLoaderData<typeof loader>()
  const { reason, language } = useActionData<typeof action>() ?? page
  const frame = useFrame()
  const spoken = language ?? frame.language
  return (
    <PublicPage language={spoken}>
      <Told {...providerWords[spoken].refused[reason]}>
        <WaysOn spoken={spoken} toDesk={reason === 'desk'} />
      </Told>
    </PublicPage>
  )
}

function WaysOn({ spoken, toDesk }: { spoken: 'fr' | 'en'; toDesk: boolean }) {
  const told = providerWords[spoken]
  const path = usePath()
  const atDesk = useLocation().pathname.startsWith('/desk/') || toDesk
  return (
    <div>
      <ButtonLink look="primary" href={atDesk ? `/desk/sign-in?language=${spoken}` : path('/sign-in')}>
        {toDesk ? told.toDesk : told.back}
      </ButtonLink>
    </div>
  )
}
