import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaffAtDoor } from '~/accounts/guards.server'
import { sessionWords } from '~/accounts/sessionWords'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const guard = { GET: 'desk.open' } as const

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, frame => ({ title: sessionWords[data?.language ?? frame.language].here.title, hidden: true }))

/** Where somebody lands who signed in beside a page that keeps their words. */
export async function loader({ request }: LoaderFunctionArgs) {
  return { language: deskLanguage(await requireStaffAtDoor(request)) }
}

export default function SignedInHere() {
  const { language } = useLoaderData<typeof loader>()
  const words = sessionWords[language].here
  return (
    <PublicPage language={language}>
      <Told title={words.title} lead={words.lead}>
        <p>
          <a href="/desk">{words.otherwise}</a>
        </p>
      </Told>
    </PublicPage>
  )
}
