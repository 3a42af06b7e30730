import type { LoaderFunctionArgs } from '@remix-run/node'
import { feedOfQuestion } from '~/notifications/feeds.server'
import { parseReference } from '~/questions/reference'
import { atomAnswer } from './parts/atomAnswer'
import { languageOf } from './parts/frame.server'

export const guard = { GET: 'public' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const address = parseReference(params.question ?? '')
  return atomAnswer(request, address && (await feedOfQuestion(address.reference, await languageOf(request))))
}
