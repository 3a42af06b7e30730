import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOffer, linkIdentity } from '~/accounts/oidc/link.server'
import { done, gone } from '~/platform/http/answers.server'
import { Button, ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { providerWords } from './messages/provider'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { personal } from './parts/personal.server'
import { Told } from './parts/Told'

export const guard = { GET: 'link:sign-in', POST: 'link:sign-in' } as const

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({
    title: providerWords[frame.language].link.title(page?.offer?.label ?? ''),
    hidden: true,
  }))

/** Shows, never links: mail programs open links before people do. */
export async function loader({ params }: LoaderFunctionArgs) {
  const offer = await findOffer(params.token ?? '')
  return data({ offer }, { status: offer ? 200 : 410, headers: personal })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const linked = await linkIdentity(params.token ?? '')
  if (!linked) throw gone()
  if (linked.whose === 'citizens') return done(pathFor(request, '/sign-in/linked'))
  return done(`/desk/sign-in/linked?language=${await languageOf(request)}`)
}

export default function LinkIdentity() {
  const { offer } = useLoaderData<typeof loader>()
  const told = providerWords[useLanguage()]
  const path = usePath()
  return (
    <PublicPage>
      {offer ? (
        <Told title={told.link.title(offer.label)} lead={told.link.lead(offer.label, offer.email)}>
          <form method="post">
            <Button look="primary">{told.link.act}</Button>
          </form>
        </Told>
      ) : (
        <Told title={told.link.deadTitle} lead={told.link.deadLead}>
          <div>
            <ButtonLink look="primary" href={path('/sign-in')}>
              {told.back}
            </ButtonLink>
          </div>
        </Told>
      )}
    </PublicPage>
  )
}
