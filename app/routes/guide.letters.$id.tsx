import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LetterPage } from '~/guide/components/LetterPage'
import { RefusedAddress } from '~/guide/components/RefusedAddress'
import { words } from '~/guide/messages/words'
import { loadLetter, postLetter } from './parts/guidePages.server'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'

export const handle = { islands: ['copy', 'print'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageMeta(matches, frame => {
    const letter = loaded?.letter
    if (!letter) return { title: words[frame.language].refused.title, hidden: true }
    return { title: (frame.language === 'en' && letter.title.en) || letter.title.fr }
  })

export const guard = { GET: 'public', POST: 'public' } as const

export const loader = ({ request, params }: LoaderFunctionArgs) => loadLetter(request, params.id ?? '')

/** Fills the letter with what was typed; nothing of it is kept. */
export const action = ({ request, params }: ActionFunctionArgs) => postLetter(request, params.id ?? '')

export default function GuideLetter() {
  const loaded = useLoaderData<typeof loader>()
  const { refused, letter } = useActionData<typeof action>() ?? loaded
  return (
    <PublicPage current="guide">
      <div className="column">{refused ? <RefusedAddress refused={refused} /> : <LetterPage letter={letter} />}</div>
    </PublicPage>
  )
}
