import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { uploadsFolder } from '../files/store.server'
import { largestBody } from './entrance'
import { readForm } from './forms.server'

/** Which field carries files, how many are kept, and how long each may be. */
export type UploadLimits = { field: string; files: number; bytes: number }

/** A file as it was sent, on disk until the form has been answered. `hash` is the SHA-256 of what arrived. */
export type SentFile = { name: string; path: string; bytes: number; hash: string; tooLarge: boolean }

export type Upload = {
  fields: FormData
  files: SentFile[]
  /** Names of files beyond the number that is kept. */
  surplus: string[]
}

/**
 * Reads a form that may carry files, hands it to `use`, and takes away afterwards what `use` has not moved elsewhere.
 * Files go to disk as they arrive and never whole through memory; what is beyond the limits is read to its end and
 * dropped, so that the rest of the form can come back with a sentence about it. A form without files is read as any.
 */
export async function withUpload<T>(
  request: Request,
  limits: UploadLimits,
  use: (upload: Upload) => Promise<T>,
): Promise<T> {
  if (!/^multipart\//i.test(request.headers.get('Content-Type') ?? ''))
    return use({ fields: await readForm(request), files: [], surplus: [] })
  const folder = await mkdtemp(join(await uploadsFolder(), 'form-'))
  try {
    return await use(await readParts(request, limits, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readParts(request: Request, limits: UploadLimits, folder: string): Promise<Upload> {
  const parser = parserOf(request, limits)
  const fields = new FormData()
  const writing: Promise<SentFile>[] = []
  const surplus: string[] = []
  let typed = 0
  parser.on('field', (name, value) => {
    typed += Buffer.byteLength(value)
    if (typed <= largestBody) fields.append(name ?? '', value)
  })
  parser.on('file', (name, stream, { filename }) => {
    // A field in which nothing was chosen is sent as a file without a name.
    if (name !== limits.field || !filename) return stream.resume()
    if (writing.length === limits.files) {
      surplus.push(filename)
      return stream.resume()
    }
    const path = join(folder, String(writing.length))
    const written = keep(stream, filename, path, limits.bytes)
    // The parser waits for whoever reads a file: a disk that fails must fail the parser too.
    written.catch((error: Error) => parser.destroy(error))
    writing.push(written)
  })
  const read = await settled(pipeline(bodyOf(request), parser))
  const written = await Promise.allSettled(writing)
  if (read) throw unreadable(read)
  if (typed > largestBody) throw new Response(null, { status: 413, statusText: 'Content Too Large' })
  return { fields, surplus, files: written.map(fileOf) }
}

function parserOf(request: Request, { bytes }: UploadLimits) {
  try {
    return busboy({
      headers: { 'content-type': request.headers.get('Content-Type') ?? '' },
      defParamCharset: 'utf8',
      // One byte more than is allowed tells a file that is just long enough from one that is too long.
      limits: { fileSize: bytes + 1, files: 100, fields: 200, fieldSize: largestBody + 1 },
    })
  } catch (error) {
    throw unreadable(error as Error)
  }
}

const bodyOf = (request: Request) =>
  request.body ? Readable.fromWeb(request.body as ReadableStream<Uint8Array>) : Readable.from([])

async function keep(stream: Readable, name: string, path: string, most: number): Promise<SentFile> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk)
      bytes += chunk.length
      next(null, chunk)
    },
  })
  await pipeline(stream, measure, createWriteStream(path, { mode: 0o600 }))
  return { name, path, bytes, hash: hash.digest('base64url'), tooLarge: bytes > most }
}

const settled = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Error) => error,
  )

/** A form that cannot be read is a 400; a disk that cannot be written is nobody's form. */
function unreadable(error: Error): Response | Error {
  return 'code' in error ? error : new Response(null, { status: 400, statusText: 'Bad Request' })
}

function fileOf(result: PromiseSettledResult<SentFile>): SentFile {
  if (result.status === 'rejected') throw result.reason
  return result.value
}
