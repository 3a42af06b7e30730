import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Captured } from './capture.server'
import type { Encoding } from './negotiate'
import type { Reads } from './reads.server'

/** One spelling of a page: its bytes, and the headers as they travel, ready to be copied. */
export type Packed = { headers: readonly string[]; etag: string | null; body: Buffer }
export type Page = { status: number; reads: Reads; bytes: number; packed: Record<Encoding, Packed> }

/** Above this a body is sent as it is and kept nowhere. */
export const largest = 2_000_000
/** Below this there is nothing to win. */
const smallest = 200

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
 * An answer in every spelling a reader may ask for, compressed away from the main thread. Brotli 5 and gzip 6: on our
 * pages brotli 9 takes thirty times as long for 1 % fewer bytes (docs/decisions/008-reading-cache.md).
 */
export async function pack(captured: Captured, reads: Reads): Promise<Page> {
  const { status, headers, body } = captured
  const shared = Object.entries(headers).filter(([name]) => !ownOf.has(name.toLowerCase()))
  const lines = shared.flatMap(([name, value]) => [value].flat().flatMap(one => [name, String(one)]))
  // Browsers may keep it, and ask each time whether it still stands.
  const control = String(headers['cache-control'] ?? 'no-cache')
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const plain = spelling('identity', body)
  const packedAlready = /^image\/(?!svg)/.test(String(headers['content-type'] ?? ''))
  const small = packedAlready || body.length < smallest || body.length > largest
  const [br, zipped] = small ? [null, null] : await Promise.all([withBrotli(body), gzipped(body, { level: 6 })])
  const packed = {
    identity: plain,
    br: br ? spelling('br', br) : plain,
    gzip: zipped ? spelling('gzip', zipped) : plain,
  }
  const bytes = body.length + (br?.length ?? 0) + (zipped?.length ?? 0)
  return { status, reads, bytes, packed }

  function spelling(encoding: Encoding, spelt: Buffer): Packed {
    const etag = status === 200 ? `"${hash}-${encoding}"` : null
    const own = ['Cache-Control', control, 'Vary', 'Accept-Encoding', 'Content-Length', String(spelt.length)]
    if (encoding !== 'identity') own.push('Content-Encoding', encoding)
    if (etag) own.push('ETag', etag)
    return { headers: [...lines, ...own], etag, body: spelt }
  }
}

const compressed = promisify(brotliCompress)
const gzipped = promisify(gzip)
const withBrotli = (body: Buffer) =>
  compressed(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  })
