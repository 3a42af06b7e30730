import { type ImportedQuestion, readLine } from './format'
import { decoded, linesOf } from './lines.server'
import type { Rejects } from './rejects.server'
import { longestLine } from './texts'

/** Where a good line lies, and the date that gives it its turn. */
export type Place = { offset: number; length: number; askedAt: string | null }

/**
 * Reads a file once, without touching the database: which lines can be imported, in the order in which their questions
 * were asked (references follow it, whatever the order of the file), and which cannot. Undated ones come last.
 */
export async function survey(file: string, rejects: Rejects): Promise<Place[]> {
  const places: Place[] = []
  for await (const { number, offset, length, bytes, isWhole } of linesOf(file, longestLine)) {
    const text = isWhole ? decoded(bytes) : ''
    if (isWhole && text === '') continue
    const read = isWhole ? readText(text) : ({ ok: false, reason: 'line-too-long' } as const)
    if (read.ok) places.push({ offset, length, askedAt: read.question.askedAt })
    else await rejects.add(number, read, bytes)
  }
  return places.sort((a, b) => comparable(a) - comparable(b) || a.offset - b.offset)
}

/** A line that `survey` found good. */
export function questionIn(bytes: Buffer): ImportedQuestion {
  const read = readText(decoded(bytes))
  if (!read.ok) throw new Error('The file changed while it was being imported.')
  return read.question
}

function readText(text: string | null) {
  return text === null ? ({ ok: false, reason: 'not-utf8' } as const) : readLine(text)
}

function comparable({ askedAt }: Place): number {
  return askedAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(askedAt)
}
