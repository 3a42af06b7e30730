import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import type { Duplex } from 'node:stream'
import { running } from '../running.server'
import { contentPolicy, safeHeaders } from '../security/policy.server'

const refusals = {
  unread: {
    line: '400 Bad Request',
    words: 'Cette demande ne se lit pas. Rouvrez la page. / This request cannot be read. Open the page again.',
  },
  slow: {
    line: '408 Request Timeout',
    words: 'Cette demande a mis trop de temps à arriver. Renvoyez-la. / This request took too long. Send it again.',
  },
  wide: {
    line: '431 Request Header Fields Too Large',
    words:
      'L’en-tête de cette demande est trop long. Effacez les cookies de ce site et revenez. / The header of this request is too long. Clear this site’s cookies and come back.',
  },
} as const

/**
 * Answers on a bare connection, where there is no request yet that Express could read: with the headers of every other
 * answer, and never what was sent.
 */
export function refuseBare(socket: Duplex, why: keyof typeof refusals) {
  const { line, words } = refusals[why]
  const headers = {
    ...safeHeaders(running().settings.secure),
    'Content-Security-Policy': contentPolicy(),
    'Request-Id': randomUUID(),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(words)),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  // Whoever left meanwhile is no fault of ours, and an error nobody listens to would end the process.
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${line}\r\n${lines.join('')}\r\n${words}`, () => socket.destroy())
}

/** Listener of `clientError`: what Node could not read as HTTP. A connection its browser left is not answered. */
export function unreadable(error: Error & { code?: string }, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  if (error.code === 'HPE_HEADER_OVERFLOW') return refuseBare(socket, 'wide')
  refuseBare(socket, error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'slow' : 'unread')
}

/** HTTP/1.1 asks that a request without a Host be refused (RFC 9112, 3.2), though here the host decides nothing. */
export const withHost =
  (onward: RequestListener): RequestListener =>
  (request, response) =>
    request.httpVersion === '1.1' && request.headers.host === undefined
      ? refuseBare(request.socket, 'unread')
      : onward(request, response)
