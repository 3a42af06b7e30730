import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPageText } from '~/directory/pageText.server'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { OwedPage } from './parts/OwedPage'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].page.legal }))

export const guard = { GET: 'public' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  return { text: await getPageText('legal', await languageOf(request)) }
}

export default function Legal() {
  return <OwedPage name="legal" text={useLoaderData<typeof loader>().text} />
}
