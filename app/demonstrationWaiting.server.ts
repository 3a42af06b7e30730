import { randomUUID } from 'node:crypto'
import { publishAnswer } from './answers/publishAnswer.server'
import type { Demonstration } from './demonstrationContent.server'
import { askOnBehalf } from './moderation/behalf/askOnBehalf.server'
import { makeReport } from './moderation/reports/makeReport.server'
import { db } from './platform/db.server'
import { askReview } from './questions/own/askReview.server'

/** What the desk finds waiting, by the acts of those who did it: whatever an act does besides is done here too. */
export async function leaveWaiting({ reports, reviews, onBehalf }: Demonstration['waiting'], agentId: string) {
  for (const { question, ...report } of reports)
    await makeReport(await askedUnder(question), { ...report, language: 'fr', submissionId: randomUUID() })
  for (const { question, words } of reviews) {
    const asked = await askReview(await askedUnder(question), words)
    if (!asked.ok) throw new Error(`Nothing to review: ${question}`)
  }
  for (const { answer, ...draft } of onBehalf) {
    const asked = await askOnBehalf({ ...draft, commandId: randomUUID() }, agentId)
    if (!asked.ok) throw new Error(`Asked on behalf: ${Object.keys(asked.problems)}`)
    const command = { commandId: randomUUID(), reference: asked.reference, actorId: agentId, version: 1 }
    await publishAnswer(command, answer)
  }
}

/** A question of the files, by its key: its author has the address that begins with it. */
async function askedUnder(key: string): Promise<string> {
  const { id } = await db.question.findFirstOrThrow({ where: { authorEmail: `${key}@demo.example` } })
  return id
}
