import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getRegister } from '~/privacy/register/registerPage.server'
import { registerWords } from '~/privacy/registerWords'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { OwedText } from './parts/OwedText'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: registerWords[frame.language].title }))

export const guard = { GET: 'public' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  return { text: await getRegister(await languageOf(request)) }
}

/** What the portal keeps about people, for everybody to read: who is written about has a right to know. */
export default function Register() {
  const { text } = useLoaderData<typeof loader>()
  const language = useLanguage()
  return (
    <PublicPage>
      <article className="column stack">
        <h1>{registerWords[language].title}</h1>
        <OwedText text={text} />
        <p>
          <a href={usePath()('/privacy')}>{words[language].page.privacy}</a>
        </p>
      </article>
    </PublicPage>
  )
}
