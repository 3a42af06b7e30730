import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { visitorOf } from '~/accounts/visitor.server'
import { done, invalid, tooFast } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { openReceipt } from '~/questions/openReceipt.server'
import { useLanguage } from '~/ui/language'
import { words } from './messages/words'
import { CodeForm } from './parts/CodeForm'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].track.codeTitle, hidden: true }))

const shape = z.object({ code: z.string('missing').max(100, 'missing') })

export const guard = { GET: 'public', POST: 'public' } as const

/** Opens the follow-up page by the code of a printed receipt. Tries are counted. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, shape)
  const typed = typeof form.typed.code === 'string' ? form.typed.code.slice(0, 100) : ''
  const opened = form.ok
    ? await openReceipt(form.value.code, visitorOf(request))
    : ({ ok: false, seconds: null } as const)
  if (opened.ok) return done(`/track/${opened.track}`)
  if (opened.seconds === null) return invalid({ typed, tooMany: false })
  return tooFast({ typed, tooMany: true }, opened.seconds)
}

export default function TrackCode() {
  const came = useActionData<typeof action>()
  const told = words[useLanguage()].track
  return (
    <PublicPage current="track">
      <Told title={told.codeTitle} lead={told.codeLead}>
        <CodeForm typed={came?.typed} tooMany={came?.tooMany} />
      </Told>
    </PublicPage>
  )
}
