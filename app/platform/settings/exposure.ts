import { isLoopback } from './loopback'

type Address = { host: string; origin: string }

/**
 * What may be shown to whom: the demonstration stays on this machine, and real people's words never cross a network in
 * the clear.
 * @returns the sentence that refuses, or null when this address may be served.
 */
export function whyNotServed({ host, origin }: Address, demo: boolean): string | null {
  if (demo && !isLoopback(host)) {
    return `HOST is "${host}", but the demonstration only listens on this machine: leave HOST at 127.0.0.1, or set DEMO=no to open the real portal.`
  }
  if (!demo && isPlainHttpBeyondThisMachine(origin)) {
    return `ORIGIN is "${origin}", but a portal with real data is only served over https (or over http on this machine): see docs/operating.md#reverse-proxy.`
  }
  return null
}

function isPlainHttpBeyondThisMachine(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'http:' && !isLoopback(hostname)
}
