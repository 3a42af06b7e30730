import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from './platform/http/visitor.server'
import { waitBefore } from './platform/limits/pace.server'
import { running } from './platform/running.server'
import { contentPolicy, safeHeaders } from './platform/security/policy.server'
import { isSearch } from './searches'

/**
 * Stands where the reading cache has no page ready: a search goes on when its network address has not asked too many.
 * True when it was answered here, with 429 and how long to wait.
 */
export function slowsDown(request: IncomingMessage, response: ServerResponse): Promise<boolean> | false {
  return isSearch(request.url ?? '') && refused(request, response)
}

async function refused(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const seconds = await waitBefore('search', addressOf(request))
  if (seconds === 0) return false
  response.writeHead(429, {
    ...safeHeaders(running().settings.secure),
    'Content-Security-Policy': contentPolicy(),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(seconds),
    'Portal-Outcome': 'refused',
  })
  response.end(
    `Beaucoup de recherches viennent de votre réseau. Attendez ${seconds} secondes, puis rechargez cette page. / Many searches come from your network. Wait ${seconds} seconds, then load this page again.\n`,
  )
  return true
}
