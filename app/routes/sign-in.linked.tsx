import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { providerButton } from '~/accounts/oidc/provider.server'
import { notFound } from '~/platform/http/answers.server'
import { isLanguage } from '~/platform/i18n/language'
import { providerWords } from './messages/provider'
import { doorOf } from './parts/door'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { ProviderDoor } from './parts/ProviderDoor'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const guard = { GET: 'public' } as const

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({
    title: providerWords[page?.language ?? frame.language].link.doneTitle,
    hidden: true,
  }))

/** Open to everybody: says that a provider's account opens one's own from now on, and leads there. */
export async function loader({ request }: LoaderFunctionArgs) {
  const whose = doorOf(request)
  const provider = await providerButton(whose)
  if (!provider) throw notFound()
  const asked = new URL(request.url).searchParams.get('language')
  const language = whose === 'staff' && isLanguage(asked) ? asked : await languageOf(request)
  return { whose, provider, language }
}

export default function Linked() {
  const { whose, provider, language } = useLoaderData<typeof loader>()
  const told = providerWords[language].link
  return (
    <PublicPage language={language}>
      <Told title={told.doneTitle} lead={told.doneLead(provider.label)}>
        <ProviderDoor whose={whose} provider={provider} />
      </Told>
    </PublicPage>
  )
}
