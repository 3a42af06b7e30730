import type { IncomingMessage } from 'node:http'
import proxyaddr from 'proxy-addr'
import { held } from '../held.server'
import { running } from '../running.server'
import { networkOf } from './network'

const trust = held('trusted proxies', () => ({ fn: undefined as ReturnType<typeof proxyaddr.compile> | undefined }))

/** The visitor a request comes from (`networkOf`), before Express has seen it: a proxy is believed when TRUSTED_PROXIES names it. */
export function addressOf(request: IncomingMessage): string {
  trust.fn ??= proxyaddr.compile(running().settings.trustedProxies)
  return networkOf(proxyaddr(request, trust.fn))
}
