import { randomUUID } from 'node:crypto'
import { openSession } from '../../app/accounts/sessions.server'
import type { Answering } from '../../app/answers/answering'
import type { Command } from '../../app/events/command'
import { record } from '../../app/events/record.server'
import { db } from '../../app/platform/db.server'
import { nextReference } from '../../app/questions/reference.server'

/** Somebody of the team, with the roles they were given. */
export function staff(firstName: string, lastName: string, roles = ['agent']) {
  return db.person.create({ data: { email: `${randomUUID()}@demo.example`, firstName, lastName, roles } })
}

/** The `Cookie` header of somebody who has just signed in. */
export async function cookieOf(personId: string): Promise<string> {
  return (await openSession(personId, { method: 'password' })).split(';')[0] ?? ''
}

/** A question somebody has asked and confirmed: it waits to be read. */
export function askedQuestion(more: { title?: string; topicId?: string } = {}) {
  return db.$transaction(async tx => {
    const [reference] = await nextReference(tx, 2026)
    const question = await tx.question.create({
      data: {
        reference,
        slug: 'piscine',
        title: 'Quand rouvre la piscine ?',
        body: 'La porte est fermée.',
        publication: 'submitted',
        confirmedAt: new Date(),
        authorEmail: 'amina@demo.example',
        ...more,
      },
    })
    await record(tx, { name: 'question.submitted', questionId: question.id, version: question.version })
    return { ...question, reference: reference ?? '' }
  })
}

/** What one's form sends for a question as one sees it. */
export const commandFor = (
  question: { reference: string; version: number },
  actor: { id: string },
  more: Partial<Command> = {},
): Command => ({
  commandId: randomUUID(),
  reference: question.reference,
  version: question.version,
  actorId: actor.id,
  ...more,
})

/** An answer that only informs: it owes nobody a ground nor a remedy. */
export const informing: Answering = {
  body: 'Bonjour, elle rouvre lundi.',
  nature: 'information',
  outcome: 'informed',
  ground: null,
  explanation: '',
  subject: [],
  visibility: 'public',
  signerName: '',
  signerCapacity: '',
  remedyNotice: '',
}

/** The names of what happened to a question, in order. */
export async function storyOf(questionId: string): Promise<string[]> {
  const events = await db.event.findMany({
    where: { questionId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { name: true },
  })
  return events.map(({ name }) => name)
}
