import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { publicStream } from '../../app/events/catalogue'
import { startRelay, stopRelay } from '../../app/events/relay.server'
import { followPublicPages, readingCacheBefore } from '../../app/readingPages.server'

export type Read = { status: number; cache: string | null; words: string; headers: Headers }

/** A real server with the reading cache in front of `application`, and the relay behind it, until the test ends. */
export async function readingServer(application: RequestListener) {
  const silence = followPublicPages()
  await startRelay([publicStream])
  const server = createServer(readingCacheBefore(application))
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    silence()
    await stopRelay()
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return async (path: string, init: RequestInit = {}): Promise<Read> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
    const words = await answer.text()
    return { status: answer.status, cache: answer.headers.get('portal-cache'), words, headers: answer.headers }
  }
}
