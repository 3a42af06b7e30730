import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { parseForm } from '~/platform/http/forms.server'
import { notPossible } from '~/questions/own/outcome'
import { acceptCut, refuseCut } from '~/questions/own/settleCut.server'
import { CutAnswer } from '~/questions/own/typed'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { OwnRefused } from './parts/OwnRefused'
import { loadOwn, ownAnswered, requireOwn } from './parts/ownActs.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => ({ title: words[page?.tracked.language ?? frame.language].track.title, hidden: true }))

export const guard = { GET: 'link:track', POST: 'link:track' } as const

/** The form stands on the follow-up page; here one only learns that it came too late. */
export const loader = ({ params }: LoaderFunctionArgs) => loadOwn(params.token)

/** The author accepts a suggested cut, or keeps their words. */
export async function action({ request, params }: ActionFunctionArgs) {
  const questionId = await requireOwn(params.token)
  const form = await parseForm(request, CutAnswer)
  if (!form.ok) return ownAnswered(notPossible, params.token)
  const settle = form.value.answer === 'accept' ? acceptCut : refuseCut
  return ownAnswered(await settle(questionId, form.value.cut), params.token)
}

export default function Cut() {
  return <OwnRefused page={useLoaderData<typeof loader>()} />
}
