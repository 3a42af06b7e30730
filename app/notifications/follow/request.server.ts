import { getAuthority } from '~/directory/authority.server'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { kept } from '~/platform/kept'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import type { Part } from '../letter'
import { words } from '../messages/words'
import { absolute, post } from '../post.server'
import { showTarget } from './shown.server'
import type { Rhythm, Target } from './target'

/** How long a wish to follow waits for its confirmation, in days. */
export const requestDays = kept.followRequest

/** One address gets so many of these in an hour, whatever is asked for it: a stranger's form must not fill a mailbox. */
const mostAnHour = 6

export type Wish = {
  email: string
  language: Language
  target: Target
  rhythm: Rhythm
  /** "I have this question too": counted as well as followed. */
  joins: boolean
}

/**
 * Sends the link that confirms a wish to follow, or to join a question. It goes out whether or not the address follows
 * or was counted already, so that nobody learns from a page what somebody else has done. The same wish again within ten
 * minutes sends no second mail.
 */
export async function requestFollow({ email, language, target, rhythm, joins }: Wish): Promise<void> {
  const shown = await showTarget(target, language)
  if (!shown) return
  const { defaultLanguage } = (await getAuthority()).languages
  const slot = Math.floor(now().getTime() / 600_000)
  const wish = fingerprint(JSON.stringify([email, target.kind, target.target, rhythm, joins]))
  await post(`follow ${wish} ${slot}`, async tx => {
    if ((await askedLately(tx, email)) >= mostAnHour) return null
    const secret = newSecret()
    const expiresAt = new Date(now().getTime() + requestDays * 86_400_000)
    await tx.followRequest.create({
      data: { id: fingerprint(secret), email, language, ...target, rhythm, joins, createdAt: now(), expiresAt },
    })
    const told = words[language]
    const { confirm } = told.follow
    const href = absolute(pathIn(language, `/follow/confirm/${secret}`, defaultLanguage))
    const parts: Part[] = [
      { kind: 'text', words: joins ? confirm.joinLead : confirm.lead },
      { kind: 'quote', words: shown.name, lang: shown.lang ?? language },
      { kind: 'text', words: rhythm === 'weekly' ? confirm.weekly : confirm.atOnce },
      { kind: 'text', words: confirm.next },
      { kind: 'link', words: confirm.action, href, main: true },
      { kind: 'text', words: told.notMine },
    ]
    return { to: email, language, subject: confirm.subject, parts, urgency: 'asked-for' }
  })
}

const askedLately = (tx: Tx, email: string) =>
  tx.followRequest.count({ where: { email, createdAt: { gt: new Date(now().getTime() - 3_600_000) } } })
