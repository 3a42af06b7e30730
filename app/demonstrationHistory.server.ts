import { randomUUID } from 'node:crypto'
import type { writeQuestions } from './demonstrationQuestions.server'
import { type Happening, streamsOf } from './events/catalogue'
import { deliver } from './events/record.server'
import type { Prisma, Tx } from './platform/db.server'

type Act = Awaited<ReturnType<typeof writeQuestions>>[number]

/**
 * Writes down what happened as if it had been recorded then: events with their own dates, delivered to their streams
 * without a gap. Nobody reacts: these mails left long ago.
 */
export async function writeHistory(tx: Tx, acts: Act[]) {
  const events = acts.map(act => ({ id: randomUUID(), at: act.at, happening: happeningOf(act) }))
  await tx.event.createMany({
    data: events.map(({ id, at, happening }) => ({
      id,
      at,
      name: happening.name,
      actorId: happening.actorId,
      questionId: 'questionId' in happening ? happening.questionId : null,
      version: 'version' in happening ? happening.version : null,
      data: (happening.data ?? {}) as Prisma.InputJsonObject,
    })),
  })
  for (const { id, happening } of events) for (const stream of streamsOf(happening)) await deliver(tx, stream, id)
}

function happeningOf({ name, version, byStaff, asked, answerId }: Act): Happening {
  const { question } = asked
  const about = { questionId: asked.id, version, actorId: byStaff ? asked.agentId : null }
  if (name === 'question.declined')
    return { name, ...about, data: { article: question.declined!.article, reason: question.declined!.reason } }
  if (name === 'question.hidden') return { name, ...about, data: { reason: question.hidden!.reason } }
  if (name === 'question.merged') return { name, ...about, data: { intoId: asked.mergedIntoId! } }
  if (name === 'answer.published' || name === 'answer.amended') {
    const { outcome, visibility } = question.answer!
    const data = { answerId: answerId!, outcome, visibility }
    return name === 'answer.amended' ? { name, ...about, data: { ...data, substance: true } } : { name, ...about, data }
  }
  return { name, ...about }
}
