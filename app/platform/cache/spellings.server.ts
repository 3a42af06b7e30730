import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './negotiate'

/** One spelling of some bytes, with the strong tag that names exactly these. */
export type Spelling = { encoding: Encoding; etag: string; body: Buffer }

/** Below this there is nothing to win. */
const smallest = 200

/** Whether bytes of a type are worth compressing: pictures and fonts are compressed already. */
export const isLoose = (type: string): boolean =>
  /^(text\/|application\/(json|xml|atom\+xml|javascript)|image\/svg|image\/x-icon)/.test(type)

/** The same bytes in every spelling a reader may ask for, compressed away from the main thread. `quality` is brotli's. */
export async function spellings(body: Buffer, type: string, quality: number): Promise<Record<Encoding, Spelling>> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const spelt = (encoding: Encoding, bytes: Buffer) => ({ encoding, etag: `"${hash}-${encoding}"`, body: bytes })
  const identity = spelt('identity', body)
  if (!isLoose(type) || body.length < smallest) return { identity, br: identity, gzip: identity }
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  const level = quality > 9 ? 9 : 6
  const [br, gzipped] = await Promise.all([compressed(body, { params }), zipped(body, { level })])
  return { identity, br: spelt('br', br), gzip: spelt('gzip', gzipped) }
}

const compressed = promisify(brotliCompress)
const zipped = promisify(gzip)
