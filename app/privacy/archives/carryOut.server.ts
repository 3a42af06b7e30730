import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { removeFiles } from '~/platform/files/store.server'
import { endOf } from '~/platform/kept'
import { recountTopic } from '~/questions/topicCount.server'
import { oneAtATime, quietExchanges } from './due.server'
import { listedExchanges } from './listed.server'
import type { ListedExchange } from './shown'

/** How many questions go in one transaction. */
const atOnce = 100

/** Carries out the eliminations whose visa is recorded. Nothing else ever eliminates an exchange. Returns how many went. */
export async function carryOutEliminations(): Promise<number> {
  let gone = 0
  for (const { id } of await db.elimination.findMany({ where: agreed, select: { id: true } })) {
    for (;;) {
      const some = await carryOutSome(id)
      await removeFiles(some.files)
      gone += some.gone
      if (some.finished) break
    }
  }
  return gone
}

const agreed = { recordedAt: { not: null }, visaOn: { not: null }, doneAt: null, droppedAt: null }

/** The visa is read again in the same transaction: it may have been withdrawn a moment ago. */
async function carryOutSome(id: string) {
  const { time } = await getAuthority()
  return db.$transaction(
    async tx => {
      await tx.$executeRaw`${oneAtATime}`
      const elimination = await tx.elimination.findFirst({ where: { id, ...agreed } })
      if (!elimination) return { gone: 0, files: [], finished: true }
      const quiet = await stillQuiet(tx, id)
      if (quiet.length === 0) {
        await finish(tx, id)
        return { gone: 0, files: [], finished: true }
      }
      const listed = await listedExchanges(tx, { id: { in: quiet } }, time.timeZone)
      const files = await eliminate(tx, quiet)
      await note(tx, id, listed)
      return { gone: quiet.length, files, finished: false }
    },
    { timeout: 60_000 },
  )
}

/** What was proposed and is still as quiet as then: news since, and it stays. */
async function stillQuiet(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id::text from (${quietExchanges(endOf('exchange', now()))}) quiet
    where id in (select question_id from proposed_question where elimination_id = ${id}::uuid) limit ${atOnce}`
  return rows.map(row => row.id)
}

/** The rows go whole, with all that hangs on them; the log keeps ids and codes, the certificate the references. */
async function eliminate(tx: Tx, ids: string[]): Promise<string[]> {
  const among = { in: ids }
  const questions = await tx.question.findMany({
    where: { id: among },
    select: { id: true, version: true, topicId: true },
  })
  const files = await tx.attachment.findMany({ where: { questionId: among }, select: { id: true } })
  await tx.accessLink.deleteMany({ where: { questionId: among } })
  await tx.follow.deleteMany({ where: { kind: 'question', target: among } })
  await tx.reader.deleteMany({ where: { follows: { none: {} } } })
  // A published answer and its question name each other.
  await tx.question.updateMany({ where: { id: among }, data: { publishedAnswerId: null } })
  await tx.question.deleteMany({ where: { id: among } })
  for (const topicId of new Set(questions.map(({ topicId }) => topicId))) await recountTopic(tx, topicId)
  for (const { id, version } of questions) await record(tx, { name: 'question.eliminated', questionId: id, version })
  return files.flatMap(({ id }) => [id, `${id}-small`])
}

const note = (tx: Tx, id: string, listed: ListedExchange[]) =>
  tx.$executeRaw(
    Prisma.sql`update elimination set carried_out = carried_out || ${JSON.stringify(listed)}::jsonb where id = ${id}::uuid`,
  )

async function finish(tx: Tx, id: string) {
  const { count: keptBack } = await tx.proposedQuestion.deleteMany({ where: { eliminationId: id } })
  const { carriedOut } = await tx.elimination.update({ where: { id }, data: { doneAt: now(), keptBack } })
  const questions = (carriedOut as unknown[]).length
  await record(tx, { name: 'elimination.done', data: { eliminationId: id, questions, keptBack } })
}
