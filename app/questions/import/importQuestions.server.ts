import { open } from 'node:fs/promises'
import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { db, type Tx } from '~/platform/db.server'
import { tidyMemory } from '~/platform/tidyMemory.server'
import { type Choices, importBatch, type Tally } from './batch.server'
import type { ImportedQuestion } from './format'
import { readLineAt } from './lines.server'
import { startRejects } from './rejects.server'
import { type Place, questionIn, survey } from './survey.server'

export type Imported = Tally & { rejected: number; rejectedFile: string }
export type Watch = { begin(total: number): void; advance(by: number): void }

/** A batch ends at whichever comes first, so that long texts do not fill the memory. */
const most = { lines: 200, bytes: 500_000 }

/**
 * Imports a file of questions, one JSON object a line. Each batch is a transaction: cut short at any moment and run
 * again, it ends the same. Nobody gets a mail; the desk learns of it once, at the end.
 * @throws what the file system says when the file cannot be read.
 */
export async function importQuestions(file: string, update: boolean, watch: Watch): Promise<Imported> {
  const rejects = await startRejects(file)
  const handle = await open(file, 'r')
  try {
    const choices: Choices = { update, dating: { zone: (await getAuthority()).time.timeZone } }
    const places = await survey(file, rejects)
    watch.begin(places.length)
    const total: Tally = { imported: 0, unchanged: 0, changed: 0 }
    for (const batch of batchesOf(places)) {
      const questions: ImportedQuestion[] = []
      for (const { offset, length } of batch) questions.push(questionIn(await readLineAt(handle, offset, length)))
      const done = await db.$transaction(tx => importAndCount(tx, questions, choices), { timeout: 120_000 })
      for (const count of ['imported', 'unchanged', 'changed'] as const) total[count] += done[count]
      watch.advance(batch.length)
      tidyMemory()
    }
    await db.$transaction(tellDesk)
    return { ...total, rejected: rejects.count, rejectedFile: rejects.file }
  } finally {
    await rejects.close()
    await handle.close()
  }
}

function* batchesOf(places: Place[]): Generator<Place[]> {
  let batch: Place[] = []
  let bytes = 0
  for (const place of places) {
    if (batch.length === most.lines || (batch.length > 0 && bytes + place.length > most.bytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(place)
    bytes += place.length
  }
  if (batch.length > 0) yield batch
}

/** What the desk has not been told yet; it outlives a run that is cut short. */
const untold = 'import'
type Untold = { imported: number; changed: number }

async function importAndCount(tx: Tx, questions: ImportedQuestion[], choices: Choices): Promise<Tally> {
  const tally = await importBatch(tx, questions, choices)
  const changed = choices.update ? tally.changed : 0
  if (tally.imported + changed === 0) return tally
  const before = (await tx.setting.findUnique({ where: { key: untold } }))?.value as Untold | undefined
  const value = { imported: (before?.imported ?? 0) + tally.imported, changed: (before?.changed ?? 0) + changed }
  await tx.setting.upsert({ where: { key: untold }, create: { key: untold, value }, update: { value } })
  return tally
}

async function tellDesk(tx: Tx) {
  const kept = await tx.setting.findUnique({ where: { key: untold } })
  if (!kept) return
  await tx.setting.delete({ where: { key: untold } })
  await record(tx, { name: 'questions.imported', data: kept.value as Untold })
}
