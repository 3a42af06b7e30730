import { createHash } from 'node:crypto'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { canonicalJson } from '~/platform/text/canonical'
import type { Command, Outcome, Winner } from './command'

/** What an act does in its transaction: the one conditional update, the other rows, then `record`, last. */
type Doing = (tx: Tx, questionId: string) => Promise<Outcome>

/**
 * Runs an act once. The same command with the same content is answered as the first time; the same id with another
 * content is refused. The command's row is written first: a second sending waits there for the first one's end.
 */
export async function runCommand(command: Command, act: string, content: object, doing: Doing): Promise<Outcome> {
  const question = await db.question.findUnique({ where: { reference: command.reference }, select: { id: true } })
  if (!question) return { outcome: 'unknown' }
  const { commandId, actorId, version } = command
  const contentHash = createHash('sha256')
    .update(canonicalJson({ ...command, act, content }))
    .digest('base64url')
  // Written as it will be when all goes well, so that the recording of the event stays the transaction's last word.
  const hoped: Outcome = { outcome: 'done', version: version + 1 }

  return db.$transaction(async tx => {
    const row = { id: commandId, actorId, contentHash, result: hoped, at: now() }
    const { count } = await tx.command.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) return again(tx, commandId, contentHash)
    const outcome = await doing(tx, question.id)
    if (outcome.outcome !== 'done') await tx.command.update({ where: { id: commandId }, data: { result: outcome } })
    return outcome
  })
}

async function again(tx: Tx, id: string, contentHash: string): Promise<Outcome> {
  const kept = await tx.command.findUniqueOrThrow({ where: { id } })
  if (kept.contentHash !== contentHash) return { outcome: 'reused' }
  const outcome = kept.result as Outcome
  return outcome.outcome === 'done' ? { outcome: 'same', winner: null } : outcome
}

/** Whether the winner did exactly what was asked here, so that nothing of it is lost. */
type Wanted = (act: string) => boolean | Promise<boolean>

/**
 * What a command that changed nothing is told. The winner is whoever moved the question first after the version seen;
 * when nobody did, whoever brought it where this act is not possible.
 */
export async function overtaken(tx: Tx, questionId: string, seen: number, wanted: Wanted): Promise<Outcome> {
  const order = [{ at: 'asc' as const }, { id: 'asc' as const }]
  const events = await tx.event.findMany({ where: { questionId, version: { not: null } }, orderBy: order })
  const last = events.at(-1)?.version
  // What is told without moving the question (a report) stands after the act that brought it there.
  const event = events.find(({ version }) => (version ?? 0) > seen) ?? events.find(({ version }) => version === last)
  const winner: Winner = {
    name: event ? await nameOf(tx, event.actorId) : null,
    act: event?.name ?? 'question.submitted',
    at: (event?.at ?? now()).toISOString(),
  }
  return (await wanted(winner.act)) ? { outcome: 'same', winner } : { outcome: 'conflict', winner }
}

async function nameOf(tx: Tx, personId: string | null): Promise<string | null> {
  const person = personId ? await tx.person.findUnique({ where: { id: personId } }) : null
  return person ? `${person.firstName} ${person.lastName}`.trim() || person.email : null
}
