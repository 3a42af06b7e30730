import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { inRequest } from '../log/requestId.server'
import { running } from '../running.server'
import { comesFromHere } from '../security/origin.server'
import { contentPolicy, safeHeaders } from '../security/policy.server'
import { logAnswer } from './answered.server'
import { isPersonal, largestAt, type Refusal, readable, refusalOf, takesFromAnywhere } from './entrance'
import { networkOf } from './network'

export function before(request: Request, response: Response, next: NextFunction) {
  const id = randomUUID()
  inRequest(id, () => enter(id, request, response, next))
}

function enter(id: string, request: Request, response: Response, next: NextFunction) {
  for (const [name, value] of Object.entries(safeHeaders(running().settings.secure))) response.setHeader(name, value)
  response.setHeader('Request-Id', id)
  logAnswer(request, response)
  atFirstByte(response, () => {
    // Pages say their own; whatever else leaves (a feed, a file, a refusal) may load nothing either.
    if (!response.hasHeader('Content-Security-Policy')) response.setHeader('Content-Security-Policy', contentPolicy())
    // Over whatever the page, its `.data` twin, a redirect or an error page says itself.
    if (isPersonal(request.path)) response.setHeader('Cache-Control', 'private, no-store')
  })
  // Written over whatever was sent: limits count by it. Express believes a proxy only when TRUSTED_PROXIES names it.
  request.headers['portal-visitor'] = networkOf(request.ip ?? '')
  // The portal's address is ORIGIN whatever is sent, and what is sent need not even be an address.
  request.headers.host = new URL(running().settings.origin).host
  delete request.headers['x-forwarded-host']
  request.url = readable(request.url)
  request.originalUrl = readable(request.originalUrl)
  const largest = largestAt(request.path, request.headers['content-type'])
  const fromAnywhere = takesFromAnywhere(request.path)
  const refusal = refusalOf(request.method, request.headers, comesFromHere(request) || fromAnywhere, largest)
  if (refusal) return refuse(response, refusal)
  // Remix compares the Origin once more, and knows no address that takes another.
  if (fromAnywhere) delete request.headers.origin
  // A POST without a body is a form without fields.
  if (request.method === 'POST') request.headers['content-type'] ??= 'application/x-www-form-urlencoded'
  next()
}

function atFirstByte(response: Response, say: () => void) {
  const writeHead = response.writeHead
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    say()
    return writeHead.apply(response, given)
  }) as typeof writeHead
}

function refuse(response: Response, { status, words, headers = {} }: Refusal) {
  response.set({ 'Portal-Outcome': 'refused', ...headers })
  response.status(status).type('text/plain; charset=utf-8').send(words)
}
