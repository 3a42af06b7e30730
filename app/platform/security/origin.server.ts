import type { IncomingMessage } from 'node:http'
import { running } from '../running.server'

/**
 * Whether a request that changes something, or opens a socket, comes from a page of this portal: its Origin must be
 * ORIGIN. Browsers always send it with forms; a missing or `null` one is refused like a foreign one, but for the
 * addresses `takesFromAnywhere` names (`http/entrance.ts`). On the loopback of
 * one's own machine `localhost` and `127.0.0.1` are the same place.
 */
export function comesFromHere(request: IncomingMessage): boolean {
  const origin = request.headers.origin
  // An Origin is scheme, host and port, and nothing else.
  if (!origin || !URL.canParse(origin) || new URL(origin).origin !== origin) return false
  const mine = running().settings.origin
  return origin === mine || (isLoopback(mine) && sameLoopback(origin, mine))
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
const isLoopback = (origin: string) => loopback.has(new URL(origin).hostname)

function sameLoopback(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)]
  return loopback.has(a.hostname) && a.port === b.port && a.protocol === b.protocol
}
