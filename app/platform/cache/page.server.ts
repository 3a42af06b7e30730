import type { Captured } from './capture.server'
import type { Encoding } from './negotiate'
import type { Reads } from './reads.server'
import { type Spelling, spellings } from './spellings.server'

/** One spelling of a page: its bytes, and the headers as they travel, ready to be copied. */
export type Packed = { headers: readonly string[]; etag: string | null; body: Buffer }
export type Page = { status: number; reads: Reads; bytes: number; packed: Record<Encoding, Packed> }

/** Above this a body is sent as it is and kept nowhere. */
export const largest = 2_000_000
/** Names whose values belong to one answer only, or that are said anew below. */
const ownOf = new Set([
  'request-id',
  'set-cookie',
  'cache-control',
  'vary',
  'etag',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
])

/**
 * Whether an answer may be shown to others: what is there, what moved for good and what is gone for good. Not what was
 * never there, of which there is no end; nor anything that speaks to one reader.
 */
export function mayBeKept({ status, headers, body }: Captured, reads: Reads): boolean {
  const said = String(headers['cache-control'] ?? '')
  if (reads.momentary || headers['set-cookie'] || /private|no-store/.test(said)) return false
  return [200, 301, 410].includes(status) && body.length <= largest
}

/**
 * An answer in every spelling a reader may ask for. Brotli 5 and gzip 6: on our pages brotli 9 takes thirty times as long
 * for 1 % fewer bytes (docs/decisions/008-reading-cache.md).
 */
export async function pack(captured: Captured, reads: Reads): Promise<Page> {
  const { status, headers, body } = captured
  const shared = Object.entries(headers).filter(([name]) => !ownOf.has(name.toLowerCase()))
  const lines = shared.flatMap(([name, value]) => [value].flat().flatMap(one => [name, String(one)]))
  // Browsers may keep it, and ask each time whether it still stands.
  const control = String(headers['cache-control'] ?? 'no-cache')
  // What is too large to be kept is sent as it is.
  const type = body.length > largest ? '' : String(headers['content-type'] ?? '')
  const { identity, br, gzip } = await spellings(body, type, 5)
  const bytes = new Set([identity.body, br.body, gzip.body])
  return {
    status,
    reads,
    bytes: [...bytes].reduce((sum, one) => sum + one.length, 0),
    packed: { identity: packed(identity), br: packed(br), gzip: packed(gzip) },
  }

  function packed({ encoding, etag, body: spelt }: Spelling): Packed {
    const own = ['Cache-Control', control, 'Vary', 'Accept-Encoding', 'Content-Length', String(spelt.length)]
    if (encoding !== 'identity') own.push('Content-Encoding', encoding)
    if (status === 200) own.push('ETag', etag)
    return { headers: [...lines, ...own], etag: status === 200 ? etag : null, body: spelt }
  }
}
