import type { Command, Outcome } from '~/events/command'
import { overtaken, runCommand } from '~/events/command.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { recountTopic } from '~/questions/topicCount.server'
import { type GroupProblem, groupProblem } from './grouping'

/** What stands between a question and the one it should join, asked before the act to name the field; null: nothing. */
export async function problemOfGrouping(reference: string, into: string): Promise<GroupProblem | null> {
  const [question, lead] = await Promise.all([facts(db, { reference }), facts(db, { reference: into })])
  return question && groupProblem(question, lead)
}

/**
 * A moderator brings a question together with a similar one. Nothing of it is lost or copied: its asker, those who
 * follow it and those who have it too stay with it, and undoing gives back the very state it had.
 */
export function groupQuestion(command: Command, into: string): Promise<Outcome> {
  const { actorId, version } = command
  return runCommand(command, 'question.group', { into }, async (tx, questionId) => {
    const lead = await heldStill(tx, questionId, into)
    const question = await facts(tx, { id: questionId })
    const possible = lead && question && groupProblem(question, lead) === null
    const { count } = await tx.question.updateMany({
      where: {
        id: possible ? questionId : '00000000-0000-0000-0000-000000000000',
        version,
        publication: { in: ['submitted', 'published'] },
        visibility: 'public',
        answers: { none: { approval: 'published' } },
      },
      data: { publication: 'merged', mergedIntoId: lead?.id, version: { increment: 1 } },
    })
    if (count === 0 || !lead || !question)
      return overtaken(tx, questionId, version, () => isIn(tx, questionId, lead?.id ?? null))
    const row = { questionId, intoId: lead.id, was: question.publication, byId: actorId, at: now() }
    await tx.grouping.create({ data: row })
    await recountTopic(tx, question.topicId)
    await record(tx, {
      name: 'question.merged',
      questionId,
      version: version + 1,
      actorId,
      data: { intoId: lead.id },
    })
    return { outcome: 'done', version: version + 1 }
  })
}

async function facts(tx: Tx, where: { id: string } | { reference: string }) {
  const question = await tx.question.findUnique({
    where,
    select: {
      id: true,
      publication: true,
      visibility: true,
      topicId: true,
      _count: { select: { merged: { where: { publication: 'merged' } } } },
    },
  })
  if (!question) return null
  const { _count, ...rest } = question
  return { ...rest, gathers: _count.merged }
}

/**
 * Both are held still, always in the same order: the one it joins can be neither hidden nor grouped itself before this is
 * done, and two that are grouped into each other do not wait for each other for ever.
 */
async function heldStill(tx: Tx, id: string, reference: string) {
  await tx.$queryRaw`
    select id::text from question where id = ${id}::uuid or reference = ${reference} order by id for update`
  return facts(tx, { reference })
}

const isIn = async (tx: Tx, id: string, mergedIntoId: string | null) =>
  mergedIntoId !== null && (await tx.question.count({ where: { id, publication: 'merged', mergedIntoId } })) === 1
