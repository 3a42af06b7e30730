import compression from 'compression'
import type { Response } from 'express'
import { isLoose } from '../cache/spellings.server'

/**
 * Express middleware: words that no cache holds ready leave as brotli or gzip, whatever the reader takes. What the
 * reading cache draws asks for no encoding, and is packed there.
 */
export const compressed = compression({ filter: (_request, response) => mayBeCompressed(response as Response) })

/**
 * A stream must not wait for a full block; an ETag names exact bytes, which another spelling would not be. Pictures and
 * PDFs are no smaller for it.
 */
export function mayBeCompressed(response: Pick<Response, 'getHeader'>): boolean {
  const type = String(response.getHeader('Content-Type') ?? '')
  return isLoose(type) && !type.startsWith('text/event-stream') && !response.getHeader('ETag')
}
