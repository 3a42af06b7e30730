import { makeSignIn } from '~/accounts/askToSignIn.server'
import { can } from '~/accounts/permissions'
import { getAuthority } from '~/directory/authority.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { fingerprint } from '~/platform/secrets.server'
import { words } from './messages/words'
import { absolute, post } from './post.server'

/** One mail to an address in so many milliseconds: who asks again meanwhile waits for the same code. */
const slotLength = 300_000

/**
 * Task `sign-in-mail`: sends a citizen the link and the code that open their account: somebody with an account, or
 * whoever has asked with this address. Staff enter by password, so that a mailbox alone never opens the desk. Silent for
 * anybody else.
 */
export async function sendSignIn(payload: unknown): Promise<void> {
  const { askId, language } = payload as { askId: string; language: Language }
  const ask = await db.signInAsk.findUnique({ where: { id: askId } })
  if (!ask) return
  const { email } = ask
  const slot = Math.floor(now().getTime() / slotLength)
  const begun = new Date(slot * slotLength)
  // Who has used the mail of this slot and comes back needs another one.
  const used = await db.accessLink.count({ where: { purpose: 'sign-in', email, usedAt: { gte: begun } } })
  const { defaultLanguage } = (await getAuthority()).languages
  await post(`sign-in ${fingerprint(email)} ${slot} ${used}`, async tx => {
    const person = await tx.person.findUnique({ where: { email } })
    if (person?.leftAt || (person && can(person, 'desk.open'))) return null
    const hasAsked = person || (await tx.question.findFirst({ where: { authorEmail: email }, select: { id: true } }))
    if (!hasAsked) return null
    const { secret, code } = await makeSignIn(tx, email, person?.id)
    const told = words[language]
    const href = absolute(pathIn(language, `/sign-in/${secret}`, defaultLanguage))
    return {
      to: email,
      language,
      subject: told.signIn.subject(code),
      urgency: 'asked-for',
      parts: [
        { kind: 'text', words: told.signIn.lead },
        { kind: 'link', words: told.signIn.action, href, main: true },
        { kind: 'text', words: told.signIn.elsewhere },
        { kind: 'heading', words: code },
        { kind: 'text', words: told.signIn.never },
        { kind: 'text', words: told.notMine },
      ],
    }
  })
}
