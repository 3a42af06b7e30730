import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { showProgress } from '~/platform/progress.server'
import { running } from '~/platform/running.server'
import { ended, type Terminal } from '~/platform/terminal'
import { tidyMemory } from '~/platform/tidyMemory.server'
import { importBatch } from '../import/batch.server'
import type { ImportedQuestion } from '../import/format'
import { generatedId, madeUp } from './questions'

const usage = 'usage: portal generate NUMBER [--seed NUMBER]'
const most = 1_000_000
const seedGiven = 20_261_124
const batchOf = 200

/** `portal generate N`: made-up questions, for trying out a large portal. Never beside people's own. */
export async function generateCommand(args: string[], terminal: Terminal): Promise<number> {
  const [number, ...options] = args
  const count = Number(number)
  const seed = Number(options[0] === '--seed' ? options[1] : seedGiven)
  if (!Number.isInteger(count) || count < 1 || count > most || !Number.isSafeInteger(seed)) {
    terminal.note(usage)
    return ended.cannotRun
  }
  if (await holdsRealQuestions()) {
    terminal.note('This portal holds questions of real people: nothing is made up beside them.')
    return ended.cannotRun
  }
  const progress = showProgress(count, 'questions')
  const made = await generate(count, seed, by => progress.advance(by)).finally(() => progress.stop())
  terminal.print(`generated ${made}, already there ${count - made}`)
  return ended.done
}

/** Anything but the demonstration's and what was made up before. */
async function holdsRealQuestions(): Promise<boolean> {
  if (running().demo) return false
  const real = await db.question.findFirst({
    where: { OR: [{ externalId: null }, { NOT: { externalId: { startsWith: generatedId } } }] },
    select: { id: true },
  })
  return real !== null
}

/** Writes the first `count` questions of `seed` and tells how many were not there yet. */
export async function generate(count: number, seed: number, advance: (by: number) => void): Promise<number> {
  const dating = { zone: (await getAuthority()).time.timeZone }
  const questions = madeUp(seed)
  let made = 0
  for (let from = 0; from < count; from += batchOf) {
    const batch = next(questions, Math.min(batchOf, count - from))
    const { imported } = await db.$transaction(tx => importBatch(tx, batch, { update: false, dating }), {
      timeout: 120_000,
    })
    made += imported
    advance(batch.length)
    tidyMemory()
  }
  if (made > 0)
    await db.$transaction(tx => record(tx, { name: 'questions.imported', data: { imported: made, changed: 0 } }))
  // Plans are made from what PostgreSQL knows of a table; after so many rows it knows nothing true.
  await db.$executeRaw`analyze question`
  return made
}

const next = (questions: Generator<ImportedQuestion>, count: number): ImportedQuestion[] =>
  Array.from({ length: count }, () => questions.next().value as ImportedQuestion)
