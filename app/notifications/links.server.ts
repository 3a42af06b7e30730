import { makeAccess } from '~/accounts/access.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { addJob } from '~/platform/jobs/worker.server'
import { kept } from '~/platform/kept'
import { fingerprint } from '~/platform/secrets.server'
import type { Part } from './letter'
import { words } from './messages/words'
import { absolute, post } from './post.server'

/** How many questions one mail lists: the newest. */
const atMost = 30

/**
 * Has the links sent by and by. Whether the address is known is found out when nobody waits for an answer any more: how
 * long the answer takes tells nothing.
 */
export const askForLinks = (email: string) => addJob(db, 'send-links', { email }, `send-links ${fingerprint(email)}`)

/** Task `send-links`. */
export const sendLinksTo = (payload: unknown) => sendLinks((payload as { email: string }).email)

/** Sends the follow-up links of every question asked with `email` to it; nothing when there is none. One in ten minutes. */
export async function sendLinks(email: string): Promise<void> {
  const slot = Math.floor(now().getTime() / 600_000)
  // The address itself stays out of the occasion, which is kept longer than the mail.
  await post(`links ${fingerprint(email)} ${slot}`, async tx => {
    const questions = await tx.question.findMany({
      where: { authorEmail: email },
      orderBy: { createdAt: 'desc' },
      take: atMost,
      select: { id: true, reference: true, title: true, publication: true, language: true },
    })
    const newest = questions[0]
    if (!newest) return null
    const language = newest.language as Language
    const parts: Part[] = [{ kind: 'text', words: words[language].links.lead }]
    for (const question of questions) parts.push(await linkTo(tx, question, email, language))
    return { to: email, language, subject: words[language].links.subject, parts, urgency: 'asked-for' }
  })
}

type Question = { id: string; reference: string | null; title: string; publication: string }

async function linkTo(
  tx: Tx,
  { id, reference, title, publication }: Question,
  email: string,
  language: Language,
): Promise<Part> {
  const unconfirmed = publication === 'unconfirmed'
  const purpose = unconfirmed ? 'confirm' : 'track'
  const secret = await makeAccess(tx, {
    purpose,
    questionId: id,
    email,
    days: unconfirmed ? kept.unconfirmed : undefined,
  })
  const mark = reference ?? words[language].links.unconfirmed
  return { kind: 'link', words: `${title} (${mark})`, href: absolute(`/${purpose}/${secret}`) }
}
