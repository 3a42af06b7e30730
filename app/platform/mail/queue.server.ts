import { randomUUID } from 'node:crypto'
import { now } from '../clock.server'
import type { Tx } from '../db.server'
import { addJob } from '../jobs/worker.server'
import { running } from '../running.server'

export type Letter = {
  /** The one occasion of this mail (event and recipient): a second writing of the same occasion is dropped. */
  occasion: string
  to: string
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
}

/** Puts a mail in the outbox, in the transaction of what it tells. Its Message-ID never changes, however often it is tried. */
export async function queueMail(tx: Tx, letter: Letter) {
  const host = new URL(running().settings.origin).hostname
  const messageId = `<${randomUUID()}@${host}>`
  const { count } = await tx.mail.createMany({
    data: [
      {
        occasion: letter.occasion,
        recipient: letter.to,
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        headers: letter.headers ?? {},
        messageId,
        createdAt: now(),
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) return
  const mail = await tx.mail.findUniqueOrThrow({ where: { occasion: letter.occasion }, select: { id: true } })
  await addJob(tx, 'send-mail', { mailId: mail.id })
}
