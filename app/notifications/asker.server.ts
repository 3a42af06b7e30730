import { makeAccess } from '~/accounts/access.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import type { Part } from './letter'
import type { Messages } from './messages/fr'
import { words } from './messages/words'
import { absolute, type Mail, post } from './post.server'

/** What happened, as a reaction needs it: an event of the history. */
export type About = { id: string; questionId: string | null }

export type Asker = { id: string; reference: string; slug: string; title: string; email: string; language: Language }

type Written = Pick<Mail, 'subject' | 'parts' | 'urgency'> | null
type Write = (told: Messages, asker: Asker, tx: Tx) => Promise<Written>

/** Writes to whoever asked a question, once for the event; a question without an address has nobody to write to. */
export async function writeToAsker(event: About, write: Write): Promise<void> {
  if (!event.questionId) return
  const question = await db.question.findUnique({ where: { id: event.questionId }, select: needed })
  if (!question?.authorEmail) return
  const { authorEmail, reference, language, ...rest } = question
  const asker = { ...rest, reference: reference ?? '', email: authorEmail, language: language as Language }
  await post(`event ${event.id}`, async tx => {
    const written = await write(words[asker.language], asker, tx)
    return written && { ...written, to: asker.email, language: asker.language, thread: `question-${asker.id}` }
  })
}

const needed = { id: true, reference: true, slug: true, title: true, authorEmail: true, language: true } as const

/** A new follow-up link: its secret exists only in the mail that carries it. */
export async function trackLink(tx: Tx, asker: Asker, label: string, main = false): Promise<Part> {
  const secret = await makeAccess(tx, { purpose: 'track', questionId: asker.id, email: asker.email })
  return { kind: 'link', words: label, href: absolute(`/track/${secret}`), main }
}
