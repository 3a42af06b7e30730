import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { running } from '../running.server'
import { comesFromHere } from '../security/origin.server'
import { safeHeaders } from '../security/policy.server'
import { isPersonal, largestAt, type Refusal, readable, refusalOf, takesFromAnywhere } from './entrance'

export function before(request: Request, response: Response, next: NextFunction) {
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value)
  response.setHeader('Request-Id', randomUUID())
  if (isPersonal(request.path)) keepNowhere(response)
  // Written over whatever was sent: limits count by it. Express believes a proxy only when TRUSTED_PROXIES names it.
  request.headers['portal-visitor'] = request.ip ?? ''
  // The portal's address is ORIGIN whatever is sent, and what is sent need not even be an address.
  request.headers.host = new URL(running().settings.origin).host
  delete request.headers['x-forwarded-host']
  request.url = readable(request.url)
  request.originalUrl = readable(request.originalUrl)
  const largest = largestAt(request.path, request.headers['content-type'])
  const mayCome = comesFromHere(request) || takesFromAnywhere(request.path)
  const refusal = refusalOf(request.method, request.headers, mayCome, largest)
  if (refusal) return refuse(response, refusal)
  // A POST without a body is a form without fields.
  if (request.method === 'POST') request.headers['content-type'] ??= 'application/x-www-form-urlencoded'
  next()
}

/** Said when the first byte leaves, over whatever the page, its `.data` twin, a redirect or an error page says itself. */
function keepNowhere(response: Response) {
  const writeHead = response.writeHead
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    response.setHeader('Cache-Control', 'private, no-store')
    return writeHead.apply(response, given)
  }) as typeof writeHead
}

function refuse(response: Response, { status, words, headers = {} }: Refusal) {
  response.set({ 'Portal-Outcome': 'refused', ...headers })
  response.status(status).type('text/plain; charset=utf-8').send(words)
}
