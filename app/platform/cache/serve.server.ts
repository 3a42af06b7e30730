import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { held } from '../held.server'
import { sessionIn } from '../http/cookies.server'
import { log } from '../log/log.server'
import type { Kept } from './address'
import { openFills } from './fills.server'
import { encodingFor, hasAlready } from './negotiate'
import type { Page } from './page.server'
import { openShelves } from './shelves.server'

type Word = 'hit' | 'miss' | 'bypass'

type Asked = {
  application: RequestListener
  /** Where the page of an address is kept; null when it is none of the reading pages. */
  keptAt(address: string): Kept | null
  /** Whether this process has heard all that happened. While it has not, nothing kept is shown and nothing is kept. */
  isCurrent(): boolean
  /** Answers for what must wait, where no page is ready; false, or a promise of it, when it may go on. */
  slowsDown(request: IncomingMessage, response: ServerResponse): Promise<boolean> | false
}

const state = held('reading cache', () => ({
  shelves: openShelves(),
  counts: { hits: 0, misses: 0, bypasses: 0, notModified: 0, dropped: 0 },
}))

/** What `/metrics` and tests ask: how often which answer was given, and what is kept. */
export const readingCacheCounts = () => ({ ...state.counts, ...state.shelves.size() })

/** How old a drawing may be that one still joins, in milliseconds: none should take as long. */
const patience = { current: 5_000, deaf: 500 }

/**
 * Stands before the application and answers for it where a public page has been drawn already: the same bytes for
 * everybody, so no cookie is read but the session's, whose owner always gets the page as it is now.
 */
export function readingCache({ application, keptAt, isCurrent, slowsDown }: Asked): RequestListener {
  const { shelves, counts } = state
  const fills = openFills(application)

  function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return application(request, response)
    const address = request.url ?? '/'
    const current = isCurrent()
    // Most addresses come in the spelling they are kept under.
    const ready = current && !isSignedIn(request) ? shelves.find(address) : undefined
    if (ready) return send(request, response, ready, 'hit')
    const kept = keptAt(address)
    const page = kept && current && !isSignedIn(request) ? shelves.find(kept.key) : undefined
    if (page) return send(request, response, page, 'hit')
    const slow = slowsDown(request, response)
    if (!slow) return goOn(request, response, kept, current)
    void slow.catch(uncounted).then(answered => answered || goOn(request, response, kept, current))
  }

  function goOn(request: IncomingMessage, response: ServerResponse, kept: Kept | null, current: boolean) {
    if (!kept) return application(request, response)
    if (isSignedIn(request)) return bypass(request, response)
    void drawn(request, response, kept, current)
  }

  async function drawn(request: IncomingMessage, response: ServerResponse, kept: Kept, current: boolean) {
    const fill = fills.draw(kept.key, current ? patience.current : patience.deaf)
    try {
      const { page, lasting, overtaken } = await fill.page
      if (fill.first && overtaken) counts.dropped += 1
      if (fill.first && lasting && current && isCurrent()) shelves.keep(kept, page)
      send(request, response, page, current ? 'miss' : 'bypass')
    } catch (error) {
      log.error({ fault: error }, 'a page could not be drawn for the cache')
      bypass(request, response)
    }
  }

  function bypass(request: IncomingMessage, response: ServerResponse) {
    counts.bypasses += 1
    response.setHeader('Portal-Cache', 'bypass')
    response.setHeader('Cache-Control', 'no-cache')
    application(request, response)
  }

  function send(request: IncomingMessage, response: ServerResponse, page: Page, word: Word) {
    counts[counted[word]] += 1
    const { headers, etag, body } = page.packed[encodingFor(request.headers['accept-encoding'])]
    const own = ['Request-Id', randomUUID(), 'Portal-Cache', word]
    if (etag && hasAlready(request.headers['if-none-match'], etag)) {
      counts.notModified += 1
      response.writeHead(304, own.concat('ETag', etag, 'Cache-Control', 'no-cache', 'Vary', 'Accept-Encoding'))
      response.end()
      return
    }
    response.writeHead(page.status, own.concat(headers))
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  return answer
}

const counted = { hit: 'hits', miss: 'misses', bypass: 'bypasses' } as const
const isSignedIn = ({ headers }: IncomingMessage) => headers.cookie !== undefined && sessionIn(headers.cookie) !== null

/** What cannot be counted goes on: the page itself will say what is wrong. */
function uncounted(error: unknown): false {
  log.warn({ fault: error }, 'a search could not be counted')
  return false
}
