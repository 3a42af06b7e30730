import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '~/platform/http/answers.server'
import { readOutboxHtml } from '~/platform/mail/outbox.server'
import { requireDemo } from './parts/demoOnly.server'

/** A mail brings its styles with it, as mail programs want them; nothing else of it is let run or load. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation"

export const guard = { GET: 'demo' } as const

/** A mail of the demonstration, as a mail program shows it. */
export async function loader({ params }: LoaderFunctionArgs) {
  requireDemo()
  const html = await readOutboxHtml(`<${params.id}>`)
  if (html === null) throw notFound()
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }
  return new Response(html, { headers: { ...headers, 'Cache-Control': 'no-store' } })
}
