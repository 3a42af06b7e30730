import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'

export type Member = { bytes: number; sha256: string }

/** Writes texts, one a line, and tells how many there were. */
export async function writeLines(folder: string, name: string, lines: AsyncIterable<string>): Promise<number> {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  const out = createWriteStream(join(folder, name), { mode: 0o600 })
  let count = 0
  for await (const line of lines) {
    count += 1
    if (!out.write(`${line}\n`)) await once(out, 'drain')
  }
  out.end()
  await finished(out)
  return count
}

/** Reads lines back in groups small enough for one statement. */
export async function* groupsOfLines(
  file: string,
  most = { lines: 500, characters: 300_000 },
): AsyncGenerator<string[]> {
  let group: string[] = []
  let characters = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (group.length === most.lines || (group.length > 0 && characters + line.length > most.characters)) {
      yield group
      group = []
      characters = 0
    }
    group.push(line)
    characters += line.length
  }
  if (group.length > 0) yield group
}

/** The length and SHA-256 of a file. */
export async function measured(file: string): Promise<Member> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}
