import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { words } from '~/guide/messages/words'
import { GuideWalk } from './parts/GuideWalk'
import { loadGuidePage, postGuidePage } from './parts/guidePages.server'
import { pageMeta } from './parts/meta'

export const handle = { islands: ['print'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, frame => {
    const shown = loaded?.page?.outcome
    const said = (text: { fr: string; en?: string } | undefined) => (frame.language === 'en' && text?.en) || text?.fr
    if (!shown) return { title: words[frame.language].refused.title, hidden: true }
    return { title: said(shown.title) ?? '', description: said(shown.summary) }
  })

export const guard = { GET: 'public', POST: 'public' } as const

export const loader = ({ request, params }: LoaderFunctionArgs) => loadGuidePage(request, params.id ?? '')

/** Works out dates from days sent in a body; the answer stands at the same address and is kept nowhere. */
export const action = ({ request, params }: ActionFunctionArgs) => postGuidePage(request, params.id ?? '')

export default function GuideOutcome() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <GuideWalk {...(answered ?? loaded)} />
}
