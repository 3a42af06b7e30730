import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAskChoices } from '~/questions/askChoices.server'
import { type Filters, parseFilters, queryOf } from '~/questions/filters'
import { findQuestions } from '~/questions/find.server'
import { words } from './messages/words'
import { FoundQuestions } from './parts/FoundQuestions'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
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

export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const filters = parseFilters(query)
  if (query.get('format') === 'atom') throw redirect(pathFor(request, feedOf(filters)))
  const language = await languageOf(request)
  const [found, choices] = await Promise.all([
    findQuestions(filters, query.get('after'), language),
    getAskChoices(language),
  ])
  const page = { filters, found, topics: choices.topics, services: choices.services, further: query.has('after') }
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
