import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAskChoices } from '~/questions/askChoices.server'
import { type Filters, isNarrowed, parseFilters, queryOf } from '~/questions/filters'
import { findWithCounts } from '~/questions/find.server'
import { countMiss } from '~/questions/searchMiss.server'
import { words } from './messages/words'
import { FoundQuestions } from './parts/FoundQuestions'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { nearTo } from './parts/near.server'
import { PublicPage } from './parts/PublicPage'
import { pathFor } from './parts/pathFor'

export const handle = { islands: ['once'] }

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) =>
  pageMeta(matches, frame => {
    const told = words[frame.language].list
    const q = page?.filters.q
    return {
      title: q ? told.titleFor(q) : told.title,
      description: told.description(frame.name),
      // A search is somebody's, not a page of its own for search engines.
      hidden: Boolean(q),
      feed: { href: feedOf(page?.filters ?? {}), title: told.title },
    }
  })

/** A feed stands in its own order, whatever the list's. */
const feedOf = (filters: Filters) => `/questions/feed.atom${queryOf({ ...filters, sort: undefined })}`

export const guard = { GET: 'public' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const filters = parseFilters(query)
  if (query.get('format') === 'atom') throw redirect(pathFor(request, feedOf(filters)))
  const language = await languageOf(request)
  const [{ found, counts }, { topics, services }] = await Promise.all([
    findWithCounts(filters, query.get('after'), language),
    getAskChoices(language),
  ])
  const missed = found.ok && found.items.length === 0 ? filters.q : undefined
  const near = missed ? await nearTo(missed, language) : null
  if (missed && !isNarrowed({ ...filters, q: undefined })) await countMiss(missed)
  const page = { filters, found, counts, topics, services, near, further: query.has('after') }
  return data(page, found.ok ? { status: 200 } : { status: 422, headers: { 'Portal-Outcome': 'invalid' } })
}

export default function Questions() {
  const page = useLoaderData<typeof loader>()
  return (
    <PublicPage current="questions">
      <FoundQuestions {...page} />
    </PublicPage>
  )
}
