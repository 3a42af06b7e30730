import { createHash } from 'node:crypto'
import type { Tx } from '~/platform/db.server'
import { recountTopic } from '../topicCount.server'
import type { Dating } from './dating.server'
import type { ImportedQuestion } from './format'
import { insertQuestions } from './insert.server'
import { addMissing, type Directory, find, readDirectory } from './places.server'
import type { Placed } from './rows.server'
import { updateQuestion } from './update.server'

export type Tally = { imported: number; unchanged: number; changed: number }
export type Choices = { update: boolean; dating: Dating }

/**
 * Imports some questions in the caller's transaction. One that was imported before with the same words is unchanged;
 * with other words it is changed, and left alone unless `update`.
 */
export async function importBatch(tx: Tx, questions: ImportedQuestion[], { update, dating }: Choices): Promise<Tally> {
  // Two imports at once would both find a question missing.
  await tx.$executeRaw`select pg_advisory_xact_lock(${importLock})`
  const known = await hashesOf(tx, questions)
  const fresh = new Map<string, Placed>()
  const changed = new Map<string, Placed>()
  const tally: Tally = { imported: 0, unchanged: 0, changed: 0 }
  const directory = await directoryFor(tx, questions)

  for (const question of questions) {
    const hash = hashOf(question)
    const topicId = find(directory, 'topic', question.topic)
    const serviceId = find(directory, 'service', question.service)
    const placed: Placed = { ...question, hash, topicId, serviceId }
    const seen = changed.get(question.id)?.hash ?? fresh.get(question.id)?.hash ?? known.get(question.id)
    if (seen === undefined) fresh.set(question.id, placed)
    else if (seen === hash) tally.unchanged += 1
    else {
      tally.changed += 1
      if (!update) continue
      if (fresh.has(question.id)) fresh.set(question.id, placed)
      else changed.set(question.id, placed)
    }
  }
  await insertQuestions(tx, [...fresh.values()], dating)
  const topics = [...fresh.values(), ...changed.values()].map(question => question.topicId)
  for (const question of changed.values()) topics.push(await updateQuestion(tx, question, dating))
  for (const topicId of [...new Set(topics)].sort()) await recountTopic(tx, topicId)
  return { ...tally, imported: fresh.size }
}

const importLock = 1_886_353_041

async function hashesOf(tx: Tx, questions: ImportedQuestion[]): Promise<Map<string, string | null>> {
  const rows = await tx.question.findMany({
    where: { externalId: { in: questions.map(question => question.id) } },
    select: { externalId: true, externalHash: true },
  })
  return new Map(rows.map(row => [row.externalId ?? '', row.externalHash]))
}

async function directoryFor(tx: Tx, questions: ImportedQuestion[]): Promise<Directory> {
  const directory = await readDirectory(tx)
  for (const kind of ['topic', 'service'] as const) {
    const names = new Set(questions.map(question => question[kind]).filter(name => name !== null))
    await addMissing(tx, directory, kind, names)
  }
  return directory
}

/** The words of the record in one form: two lines that differ only in the way they are written have the same hash. */
function hashOf(question: ImportedQuestion): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('hex')
}
