import { type FileHandle, open, rm } from 'node:fs/promises'
import { longest, longestLine, type Reason, type Refusal } from './texts'

/** The lines an import could not take, written beside the file as they are found. */
export type Rejects = {
  readonly count: number
  readonly file: string
  add(line: number, refusal: Refusal, bytes: Buffer): Promise<void>
  close(): Promise<void>
}

const keptOfLines = 400

/** `questions.jsonl` has its rejected lines in `questions.rejected.jsonl` beside it. */
const besides = (imported: string) => `${imported.replace(/\.jsonl$/, '')}.rejected.jsonl`

/** Starts anew: what an earlier run rejected says nothing about this one. The file exists only when a line is in it. */
export async function startRejects(imported: string): Promise<Rejects> {
  const file = besides(imported)
  await rm(file, { force: true })
  let handle: FileHandle | undefined
  let count = 0
  return {
    file,
    get count() {
      return count
    },
    async add(line, { reason, field }, bytes) {
      count += 1
      handle ??= await open(file, 'w', 0o600)
      const begins = bytes.subarray(0, keptOfLines).toString('utf8').trimEnd()
      await handle.write(`${JSON.stringify({ line, reason, field, means: meanings(reason, field), begins })}\n`)
    },
    close: async () => handle?.close(),
  }
}

function meanings(reason: Reason, field = ''): string {
  const limit = longest[field as keyof typeof longest]
  const sentences: Record<Reason, string> = {
    'line-too-long': `The line has more than ${longestLine} bytes.`,
    'not-utf8': 'The line is not written in UTF-8.',
    'not-json': 'The line is not JSON.',
    'not-an-object': 'The line is JSON, but not an object.',
    'not-text': `"${field}" must be text.`,
    'control-characters': `"${field}" holds characters that cannot be shown.`,
    'too-long': `"${field}" has more than ${limit} characters.`,
    'no-id': 'There is no "id".',
    'no-title': 'There is no "title"; it may be null only where "body" is not.',
    'unknown-word': `"${field}" is not one of the words known here.`,
    'not-a-date': `"${field}" is not a date (YYYY-MM-DD or an ISO instant).`,
    'no-such-day': `"${field}" is a day that never comes.`,
    'date-too-far': `"${field}" is before 1900 or after 2099.`,
    'answered-before-asked': 'The answer is older than the question.',
    'answered-yet-unpublished': 'A question with an answer is published or withdrawn.',
  }
  return sentences[reason]
}
