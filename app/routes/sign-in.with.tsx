import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { safePath } from '~/accounts/guards.server'
import { leaveFor } from '~/accounts/oidc/leave.server'
import { providerButton, providerOf, type Whose } from '~/accounts/oidc/provider.server'
import { visitorOf } from '~/accounts/visitor.server'
import { notFound, tooFast } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { isLanguage, type Language } from '~/platform/i18n/language'
import { waitBefore } from '~/platform/limits/pace.server'
import { Notice } from '~/ui/Notice'
import { providerWords } from './messages/provider'
import { awayTo } from './parts/awayTo.server'
import { doorOf } from './parts/door'
import { languageOf } from './parts/frame.server'
import { Leaving } from './parts/Leaving'
import { pageMeta } from './parts/meta'
import { ProviderDoor } from './parts/ProviderDoor'
import { PublicPage } from './parts/PublicPage'
import { useFrame } from './parts/useFrame'

export const guard = { GET: 'public', POST: 'public' } as const

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({
    title: providerWords[frame.language].leaving.title(page?.provider.label ?? ''),
    hidden: true,
  }))

/** Nobody leaves by following a link: it shows the button. */
export async function loader({ request }: LoaderFunctionArgs) {
  const whose = doorOf(request)
  const provider = await providerButton(whose)
  if (!provider) throw notFound()
  return { whose, provider }
}

export async function action({ request }: ActionFunctionArgs) {
  const whose = doorOf(request)
  const form = await readForm(request)
  const asked = form.get('language')
  const language = whose === 'staff' && isLanguage(asked) ? asked : await languageOf(request)
  const seconds = await waitBefore('provider', visitorOf(request))
  if (seconds > 0) return hurried(whose, language, seconds)
  const left = await leaveFor(whose, safePath(String(form.get('to') ?? ''), ''), language)
  if (!left) throw notFound()
  const { label } = left
  if (!left.ok)
    return data(
      { language, label, address: null, hurried: false },
      { status: 503, headers: { 'Retry-After': '10', 'Portal-Outcome': 'refused' } },
    )
  return awayTo({ language, label, address: left.address }, left.cookie)
}

/** Too many have left from here: the button is still there, for in a while. */
function hurried(whose: Whose, language: Language, seconds: number) {
  const provider = providerOf(whose)
  if (!provider) throw notFound()
  return tooFast({ language, label: provider.label, address: null, hurried: true }, seconds)
}

export default function WithProvider() {
  const { whose, provider } = useLoaderData<typeof loader>()
  const left = useActionData<typeof action>()
  const frame = useFrame()
  const language = left?.language ?? frame.language
  const told = providerWords[language].leaving
  const hurriedNow = left && 'hurried' in left && left.hurried
  return (
    <PublicPage language={language}>
      {left?.address ? (
        <Leaving title={told.title(left.label)} lead={told.lead} act={told.act(left.label)} address={left.address} />
      ) : (
        <div className="column stack">
          <div className="page-head">
            <h1>{providerWords[language].act(provider.label)}</h1>
          </div>
          {hurriedNow && <Notice tone="warning" title={providerWords[language].hurried} announced />}
          <ProviderDoor whose={whose} provider={left && !hurriedNow ? { ...provider, open: false } : provider} />
        </div>
      )}
    </PublicPage>
  )
}
