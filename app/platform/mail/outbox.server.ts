import { db } from '../db.server'

/** One mail of the demonstration as a mail program shows it, by its Message-ID; null when there is none. */
export async function readOutboxHtml(messageId: string): Promise<string | null> {
  const mail = await db.mail.findUnique({ where: { messageId }, select: { html: true } })
  return mail?.html ?? null
}

export type ShownMail = {
  to: string
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  at: string
}

/** The demonstration's mails, newest first; the last two hundred. */
export async function readOutbox(): Promise<ShownMail[]> {
  const mails = await db.mail.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 200 })
  return mails.map(({ recipient, subject, text, html, headers, messageId, createdAt }) => ({
    to: recipient,
    subject,
    text,
    html,
    headers: { ...(headers as Record<string, string>), 'Message-ID': messageId },
    at: createdAt.toISOString(),
  }))
}
