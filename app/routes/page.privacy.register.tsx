import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Register } from '~/privacy/components/Register'
import { getRegister } from '~/privacy/register/registerPage.server'
import { registerWords } from '~/privacy/registerWords'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: registerWords[frame.language].title }))

export const guard = { GET: 'public' } as const

export const loader = () => getRegister()

/** What the portal keeps about people, for everybody to read: who is written about has a right to know. */
export default function RegisterPage() {
  const { controller, treatments } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const path = usePath()
  const told = registerWords[language]
  return (
    <PublicPage>
      <article className="column stack">
        <div className="page-head">
          <h1>{told.title}</h1>
          <p className="lead">{told.lead}</p>
        </div>
        <p>{told.controller(controller.name, controller.dpo, controller.host)}</p>
        <p>{told.shared}</p>
        <p>{told.security}</p>
        <Register treatments={treatments} />
        <p>
          <a href={path('/privacy')}>{words[language].page.privacy}</a>
        </p>
      </article>
    </PublicPage>
  )
}
