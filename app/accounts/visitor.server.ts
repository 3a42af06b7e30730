import { deviceIn } from './sessions/device'
import type { Browser } from './sessions.server'

/**
 * The network a request comes from (`networkOf`), as the server saw it: it writes this header itself over whatever a browser sends,
 * and believes a proxy only when TRUSTED_PROXIES names it.
 */
export const visitorOf = (request: Request): string => request.headers.get('Portal-Visitor') ?? ''

/** The browser a request comes from, as signing in asks for it. */
export const browserOf = (request: Request): Browser => ({
  cookie: request.headers.get('Cookie'),
  device: deviceIn(request.headers.get('User-Agent')),
})

/** Who tries to sign in, from where and with what. */
export const fromOf = (request: Request) => ({ visitor: visitorOf(request), ...browserOf(request) })
