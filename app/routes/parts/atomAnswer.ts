import { notFound } from '~/platform/http/answers.server'
import { fingerprint } from '~/platform/secrets.server'

/** A feed, 304 for a reader who has it already, or 404 where there is nothing to follow. */
export function atomAnswer(request: Request, feed: string | null): Response {
  if (feed === null) throw notFound()
  const headers = { ETag: `"${fingerprint(feed)}"`, 'Content-Type': 'application/atom+xml; charset=utf-8' }
  if (isKnown(request.headers.get('If-None-Match'), headers.ETag)) return new Response(null, { status: 304, headers })
  return new Response(feed, { headers })
}

/** RFC 9110 13.1.2: what was compressed on the way is named by a weak tag, and is the same feed all the same. */
const isKnown = (asked: string | null, tag: string) =>
  (asked ?? '').split(',').some(one => ['*', tag].includes(one.trim().replace(/^W\//, '')))
