import type { Request, Response } from 'express'
import { held } from '../held.server'
import { shapeOf, wordsOfAddresses } from '../log/addressShape'
import { log } from '../log/log.server'

const known = held('words of addresses', () => ({ words: new Set<string>() }))

/** `server.mjs` tells once which addresses there are; a request's own is logged in their words alone. */
export function knowAddresses(routes: Record<string, { path?: string } | undefined>) {
  known.words = wordsOfAddresses([...Object.values(routes).map(route => route?.path), 'assets', 'islands', 'socket.io'])
}

/** One line an answer: which page, what became of it, how long it took. Pages the reading cache answers are not logged. */
export function logAnswer(request: Request, response: Response) {
  const began = performance.now()
  const { method, path } = request
  response.once('finish', () => {
    const ms = Math.round(performance.now() - began)
    log.info({ method, path: shapeOf(path, known.words), status: response.statusCode, ms }, 'answered')
  })
}
