import { db } from '../db.server'

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
