import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAccessibilityPage } from '~/directory/accessibilityPage.server'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { OwedPage } from './parts/OwedPage'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].page.accessibility }))

export const guard = { GET: 'public' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  return { text: await getAccessibilityPage(await languageOf(request)) }
}

export default function Accessibility() {
  return <OwedPage name="accessibility" text={useLoaderData<typeof loader>().text} />
}
