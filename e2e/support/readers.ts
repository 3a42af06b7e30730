import { Agent, get, type IncomingHttpHeaders } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; cache: string; body: Buffer }

/** One request exactly as said: nothing added, nothing unpacked, nothing followed. */
export function fetchRaw(
  url: string,
  headers: Record<string, string> = {},
  options: { method?: string; agent?: Agent } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const request = get(url, { headers, ...options }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => {
        const cache = String(answer.headers['portal-cache'] ?? '')
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, cache, body: Buffer.concat(parts) })
      })
    })
    request.on('error', reject)
  })
}

/** What one reader saw: when they asked, which version of the page they got, and whether it was kept. */
export type Sight = { reader: number; asked: number; version: number; cache: string }

/**
 * `count` readers who ask for `url` again and again, each on a connection that stays open, until told to stop. `version`
 * reads the version off the page.
 */
export function startReaders(count: number, url: string, version: (page: string) => number) {
  const agent = new Agent({ keepAlive: true, maxSockets: count })
  const seen: Sight[] = []
  const waiting = new Map<number, () => void>()
  let stopped = false
  async function read(reader: number) {
    while (!stopped) {
      const asked = performance.now()
      const { body, cache } = await fetchRaw(url, {}, { agent })
      seen.push({ reader, asked, version: version(body.toString('utf8')), cache })
      waiting.get(seen.length)?.()
    }
  }
  const reading = Promise.all(Array.from({ length: count }, (_, reader) => read(reader)))
  return {
    seen,
    /** Resolves once they have seen the page `more` times more. */
    see: (more: number) => Promise.race([reading, new Promise<void>(done => waiting.set(seen.length + more, done))]),
    async stop() {
      stopped = true
      await reading
      agent.destroy()
    },
  }
}
