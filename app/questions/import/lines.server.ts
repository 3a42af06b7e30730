import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

/** A line as it lies in the file. A line longer than asked for is passed over: only its beginning is kept. */
export type RawLine = { number: number; offset: number; length: number; bytes: Buffer; isWhole: boolean }

const newline = 0x0a
const keptOfLongLines = 400

/** The lines of a file, one after the other, never holding more than one of at most `longest` bytes. */
export async function* linesOf(file: string, longest: number): AsyncGenerator<RawLine> {
  let [number, offset, length] = [1, 0, 0]
  let parts: Buffer[] = []

  const take = (part: Buffer) => {
    length += part.length
    if (length <= longest) parts.push(part)
    else
      parts = [
        Buffer.concat(parts.concat(part).map(piece => piece.subarray(0, keptOfLongLines))).subarray(0, keptOfLongLines),
      ]
  }
  const line = (): RawLine => ({ number, offset, length, bytes: Buffer.concat(parts), isWhole: length <= longest })

  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, end))
      yield line()
      number += 1
      offset += length + 1
      length = 0
      parts = []
      from = end + 1
    }
    if (from < chunk.length) take(Buffer.from(chunk.subarray(from)))
  }
  if (length > 0) yield line()
}

/** Reads one line again, found earlier by `linesOf`. */
export async function readLineAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  const { bytesRead } = await handle.read(bytes, 0, length, offset)
  if (bytesRead !== length) throw new Error('The file became shorter while it was being imported.')
  return bytes
}

const strict = new TextDecoder('utf-8', { fatal: true })

/** The text of a line, without the mark some programs put at the start of a file; null when it is not UTF-8. */
export function decoded(bytes: Buffer): string | null {
  try {
    return strict.decode(bytes).trim()
  } catch {
    return null
  }
}
