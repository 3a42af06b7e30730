import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { now } from '~/platform/clock.server'
import { conflict, done, invalid, notFound } from '~/platform/http/answers.server'
import { parseFields, readForm } from '~/platform/http/forms.server'
import { AddressOnly } from '~/questions/address'
import { readdressQuestion, sentQuestion } from '~/questions/own/readdress.server'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from './messages/words'
import { pageMeta } from './parts/meta'
import { OtherAddress } from './parts/OtherAddress'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'
import { Told } from './parts/Told'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].ask.wrongAddress, hidden: true }))

export const guard = { GET: 'public', POST: 'link:sent' } as const

/** The form stands on the page after sending; here it comes back. Before a question is confirmed its link goes to another address. */
export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request)
  const own = String(fields.get('own') ?? '')
  const questionId = await sentQuestion(own)
  if (!questionId) throw notFound()
  const form = parseFields(fields, AddressOnly)
  const typed = typeof form.typed.email === 'string' ? form.typed.email : ''
  if (!form.ok) return invalid({ own, typed, refused: false })
  const outcome = await readdressQuestion(questionId, form.value.email)
  if (!outcome.ok) return conflict({ own, typed, refused: true }, 'asker', now())
  return done(pathFor(request, `/questions/new/sent?own=${own}&again=yes`), outcome.again ? 'same' : 'done')
}

export default function WrongAddress() {
  const came = useActionData<typeof action>()
  const told = words[useLanguage()].ask
  return (
    <PublicPage current="ask">
      <Told title={told.wrongAddress} lead={told.wrongAddressLead}>
        {came?.refused && <Notice tone="warning" title={told.wrongAddressRefused} />}
        {came && <OtherAddress own={came.own} refused={came.refused ? undefined : came.typed} typed={came.typed} />}
      </Told>
    </PublicPage>
  )
}
