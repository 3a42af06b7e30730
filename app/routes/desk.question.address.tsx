import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { AddressShown } from '~/moderation/components/ShowAddress'
import { words } from '~/moderation/messages/words'
import { showAddress } from '~/moderation/showAddress.server'
import { deskPath, viewIn } from '~/moderation/views'
import { done, notFound } from '~/platform/http/answers.server'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { useDeskQuestion } from './parts/useDeskQuestion'

export const guard = { GET: 'address.show', POST: 'address.show' } as const

/** Reading never shows it: neither this page nor its `.data` twin holds the address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, guard.GET)
  // The page that answers a sent form is read with the form's own headers.
  if (request.headers.has('Content-Type')) return null
  return done(deskPath(params.reference ?? '', viewIn(request.url)))
}

/** The one act that is not answered by 303: an address to be led to would be one to be read without a look written down. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const reached = await showAddress(params.reference ?? '', person.id)
  if (!reached) throw notFound()
  return json({ reached }, { headers: { 'Cache-Control': 'no-store', 'Portal-Outcome': 'done' } })
}

export default function Address() {
  const told = words[useLanguage()].address
  const { question, view } = useDeskQuestion()
  const came = useActionData<typeof action>()
  return (
    <>
      {came && (
        <Notice title={told.title}>
          <AddressShown reached={came.reached} />
        </Notice>
      )}
      <p>
        <a href={deskPath(question.reference, view)}>{told.back}</a>
      </p>
    </>
  )
}
