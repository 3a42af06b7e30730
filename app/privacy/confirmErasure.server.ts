import { randomUUID } from 'node:crypto'
import { findAccess } from '~/accounts/access.server'
import { post } from '~/notifications/post.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { type Erased, erase } from './erase.server'
import type { Texts } from './erasing'
import { heldOf } from './held.server'
import { holdLines } from './holdLines'
import { privacyWords } from './words'

/** The address behind a link that still opens; null when it was used, is too old or never was. */
export async function addressToErase(token: string): Promise<string | null> {
  const access = await findAccess('erase', token)
  return access && !access.expired && !access.used ? access.email : null
}

/** What the page says before anybody confirms. */
export async function beforeErasing(email: string) {
  const open = { authorEmail: email, publication: 'published', visibility: 'public' }
  return { publicQuestions: await db.question.count({ where: open }), held: await heldOf(email, 'go', now()) }
}

/**
 * Erases, then tells the address once; of that mail nothing is kept either. The link goes with everything else, which is
 * what makes it work once.
 */
export async function eraseAndTell(
  email: string,
  texts: Texts,
  language: Language,
  actorId: string | null = null,
): Promise<Erased> {
  const held = await heldOf(email, texts, now())
  const erased = await erase(email, texts, actorId)
  if (!erased.ok) return erased
  const told = privacyWords[language].mail
  await post(`erased ${randomUUID()}`, async () => ({
    to: email,
    language,
    subject: told.doneSubject,
    urgency: 'asked-for',
    fleeting: true,
    parts: [
      { kind: 'text', words: held.length > 0 ? told.doneLead : told.doneNothing },
      ...holdLines(held, language).map(words => ({ kind: 'text' as const, words })),
      { kind: 'text', words: told.doneCopy },
      { kind: 'text', words: told.doneBackups },
    ],
  }))
  return erased
}
