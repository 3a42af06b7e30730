import type { IncomingMessage } from 'node:http'
import proxyaddr from 'proxy-addr'
import { held } from '../held.server'
import { running } from '../running.server'

const trust = held('trusted proxies', () => ({ fn: undefined as ReturnType<typeof proxyaddr.compile> | undefined }))

/** The network address a request comes from, before Express has seen it: a proxy is believed when TRUSTED_PROXIES names it. */
export function addressOf(request: IncomingMessage): string {
  trust.fn ??= proxyaddr.compile(running().settings.trustedProxies)
  return proxyaddr(request, trust.fn)
}
