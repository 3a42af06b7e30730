import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { comesFromHere } from '../security/origin.server'
import { safeHeaders } from '../security/policy.server'

/** The longest form is a question of 100,000 characters, each up to nine bytes once encoded. */
const largestBody = 2_000_000

export function before(request: Request, response: Response, next: NextFunction) {
  for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value)
  response.setHeader('Request-Id', randomUUID())
  // Written over whatever was sent: limits count by it. Express believes a proxy only when TRUSTED_PROXIES names it.
  request.headers['portal-visitor'] = request.ip ?? ''
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  if (!comesFromHere(request)) {
    return plain(
      response,
      403,
      'Ce formulaire ne vient pas de ce portail. Rouvrez la page et renvoyez-le. / This form does not come from this portal. Open the page again and send it once more.',
    )
  }
  if (Number(request.headers['content-length'] ?? 0) > largestBody) {
    return plain(
      response,
      413,
      'Votre envoi est trop long. Raccourcissez-le et renvoyez-le. / This is too long. Shorten it and send it again.',
    )
  }
  next()
}

function plain(response: Response, status: number, words: string) {
  response.setHeader('Portal-Outcome', 'refused')
  response.status(status).type('text/plain; charset=utf-8').send(words)
}
