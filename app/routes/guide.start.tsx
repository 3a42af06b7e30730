import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { words } from '~/guide/messages/words'
import { GuideWalk } from './parts/GuideWalk'
import { loadGuidePage, postGuidePage } from './parts/guidePages.server'
import { pageMeta } from './parts/meta'

export const handle = { islands: ['print'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, frame => {
    const text = loaded?.page?.question?.question ?? loaded?.page?.outcome?.title
    const told = words[frame.language]
    if (loaded?.refused) return { title: told.refused.title, hidden: true }
    return {
      title: (frame.language === 'en' && text?.en) || text?.fr || told.walk.title,
      description: told.home.description,
    }
  })

export const guard = { GET: 'public', POST: 'public' } as const

export const loader = ({ request }: LoaderFunctionArgs) => loadGuidePage(request, null)

/** Works out dates from days sent in a body; the answer stands at the same address and is kept nowhere. */
export const action = ({ request }: ActionFunctionArgs) => postGuidePage(request, null)

export default function GuideStart() {
  const loaded = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <GuideWalk {...(answered ?? loaded)} />
}
