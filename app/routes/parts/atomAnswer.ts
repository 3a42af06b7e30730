import { notFound } from '~/platform/http/answers.server'

/** A feed, or 404 where there is nothing to follow. */
export function atomAnswer(feed: string | null): Response {
  if (feed === null) throw notFound()
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
