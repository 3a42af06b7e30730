import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { getAuthority } from '~/directory/authority.server'
import { getReceipt, newReceipt } from '~/moderation/behalf/newReceipt.server'
import { behalfWords } from '~/moderation/messages/behalf'
import { deskPath } from '~/moderation/views'
import { done, notFound } from '~/platform/http/answers.server'
import { formatDate } from '~/platform/i18n/format'
import { Button } from '~/ui/Button'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { pageMeta } from './parts/meta'
import { useFrame } from './parts/useFrame'

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, () => ({ title: behalfWords.fr.receiptTitle, hidden: true }))

export const guard = { GET: 'question.moderate', POST: 'question.moderate' } as const

/** The code stands in the address the receipt was made with; another code is not shown as if it opened anything. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  const reference = params.reference ?? ''
  const code = new URL(request.url).searchParams.get('code') ?? ''
  const receipt = await getReceipt(reference, code)
  if (!receipt) throw notFound()
  const { time, contacts } = await getAuthority()
  const { isTrue, ...shown } = receipt
  return { ...shown, reference, code: isTrue ? code : null, zone: time.timeZone, phone: contacts.phone }
}

/** A new code; the one before opens nothing any more. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const reference = params.reference ?? ''
  const code = await newReceipt(reference, person.id)
  if (!code) throw notFound()
  return done(`${deskPath(reference)}/receipt?code=${code}`)
}

export default function Receipt() {
  const { title, askedAt, reference, code, zone, phone } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = behalfWords[language]
  const paper = behalfWords.fr
  const frame = useFrame()
  return (
    <div className="column stack">
      {code ? (
        <section className="receipt paper stack" lang="fr" aria-labelledby="receipt">
          <h1 id="receipt">{`${paper.receiptTitle}, ${frame.name}`}</h1>
          <p>{paper.receiptOf(reference)}</p>
          <p>
            <strong>{title}</strong>
          </p>
          <p>{paper.receiptAsked(formatDate(new Date(askedAt), 'fr', { zone }))}</p>
          <p>{paper.receiptCode}</p>
          <p className="receipt-code">{code}</p>
          <p>{paper.receiptHow(`${frame.origin}/track`)}</p>
          {phone && <p>{paper.receiptCall(phone)}</p>}
          <p>{paper.receiptNoClock}</p>
        </section>
      ) : (
        <>
          <h1>{told.receiptTitle}</h1>
          <Notice tone="warning">{told.receiptLost}</Notice>
        </>
      )}
      <div className="stack close unprinted">
        {code && <p>{told.receiptPrint}</p>}
        <form method="post" action={`${deskPath(reference)}/receipt`} className="cluster">
          <Button>{told.receiptNew}</Button>
          <a href={deskPath(reference)}>{told.receiptBack}</a>
        </form>
      </div>
    </div>
  )
}
