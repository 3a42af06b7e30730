import type { LoaderFunctionArgs } from '@remix-run/node'
import { feedOfList } from '~/notifications/feeds.server'
import { parseFilters } from '~/questions/filters'
import { atomAnswer } from './parts/atomAnswer'
import { languageOf } from './parts/frame.server'

export const guard = { GET: 'public' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  return atomAnswer(
    request,
    await feedOfList(parseFilters(new URL(request.url).searchParams), await languageOf(request)),
  )
}
