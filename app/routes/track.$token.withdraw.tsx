import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withdrawQuestion } from '~/questions/withdraw.server'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { OwnRefused } from './parts/OwnRefused'
import { loadOwn, ownAnswered, requireOwn } from './parts/ownActs.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({ title: words[page?.tracked.language ?? frame.language].track.title, hidden: true }))

export const guard = { GET: 'link:track', POST: 'link:track' } as const

/** The form stands on the follow-up page; here one only learns that it came too late. */
export const loader = ({ params }: LoaderFunctionArgs) => loadOwn(params.token)

/** The author takes their question back. */
export async function action({ params }: ActionFunctionArgs) {
  return ownAnswered(await withdrawQuestion(await requireOwn(params.token)), params.token)
}

export default function Withdraw() {
  return <OwnRefused page={useLoaderData<typeof loader>()} />
}
