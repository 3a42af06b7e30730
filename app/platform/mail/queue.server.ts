import { now } from '../clock.server'
import type { Tx } from '../db.server'
import { addJob } from '../jobs/worker.server'
import { running } from '../running.server'
import { fingerprint } from '../secrets.server'

export type Letter = {
  /** The one occasion of this mail (event and recipient): a second writing of the same occasion is dropped. */
  occasion: string
  to: string
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
  /**
   * `asked-for`: somebody waits for it at a form, so it is tried even where mail is paused. `bulk`: one of many about the
   * same news; whoever waits for a link goes first.
   */
  urgency?: 'asked-for' | 'bulk'
  /** Not kept once it has left: it tells somebody that nothing of them is kept. */
  fleeting?: boolean
}

/** Jobs of a lower number go first. */
const after = { 'asked-for': -10, bulk: 10 } as const

/**
 * Puts a mail in the outbox, in the transaction of what it tells. Its Message-ID comes from its occasion and never
 * changes, however often it is tried: a mailbox that gets it twice shows it once.
 */
export async function queueMail(tx: Tx, letter: Letter) {
  const host = new URL(running().settings.origin).hostname
  const messageId = `<${fingerprint(letter.occasion)}@${host}>`
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
        askedFor: letter.urgency === 'asked-for',
        fleeting: letter.fleeting ?? false,
        createdAt: now(),
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) return
  const mail = await tx.mail.findUniqueOrThrow({ where: { occasion: letter.occasion }, select: { id: true } })
  const priority = letter.urgency && after[letter.urgency]
  await addJob(tx, 'send-mail', { mailId: mail.id }, `send-mail ${mail.id}`, null, priority)
}
