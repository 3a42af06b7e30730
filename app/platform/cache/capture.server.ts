import { IncomingMessage, type OutgoingHttpHeaders, type RequestListener, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { type Reads, readingInto } from './reads.server'

/** An answer as the application gave it. */
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/**
 * Asks the application for `address` as nobody in particular would: no cookie, no language, no connection of its own
 * that could break, so that the answer is everybody's. What is read for it is written down in `reads`.
 */
export function capture(application: RequestListener, address: string, reads: Reads): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const request = new IncomingMessage(new Socket())
    Object.assign(request, { method: 'GET', url: address, httpVersion: '1.1', complete: true })
    request.headers.host = 'localhost'
    request.push(null)

    const response = new ServerResponse(request)
    const parts: Buffer[] = []
    const keep = (part: unknown, encoding: unknown) => {
      if (typeof part === 'string')
        parts.push(Buffer.from(part, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
      else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
    }
    const called = (...given: unknown[]) =>
      (given.find(one => typeof one === 'function') as (() => void) | undefined)?.()
    // Own properties: Express puts its own prototype under a response.
    Object.assign(response, {
      write(part: unknown, encoding?: unknown, done?: unknown) {
        keep(part, encoding)
        called(encoding, done)
        return true
      },
      end(part?: unknown, encoding?: unknown, done?: unknown) {
        keep(part, encoding)
        if (!response.headersSent) response.writeHead(response.statusCode)
        called(part, encoding, done)
        response.emit('finish')
        resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(parts) })
        return response
      },
    })
    try {
      readingInto(reads, () => application(request, response))
    } catch (error) {
      reject(error as Error)
    }
  })
}
