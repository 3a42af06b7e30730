import type { LoaderFunctionArgs } from '@remix-run/node'
import { feedOfPlace } from '~/notifications/feeds.server'
import { atomAnswer } from './parts/atomAnswer'
import { languageOf } from './parts/frame.server'

export const guard = { GET: 'public' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  return atomAnswer(request, await feedOfPlace('service', params.slug ?? '', await languageOf(request)))
}
