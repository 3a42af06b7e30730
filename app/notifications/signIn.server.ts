import { makeAccess } from '~/accounts/access.server'
import { can } from '~/accounts/permissions'
import { getAuthority } from '~/directory/authority.server'
import { now } from '~/platform/clock.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { fingerprint } from '~/platform/secrets.server'
import { words } from './messages/words'
import { absolute, post } from './post.server'

/** Fifteen minutes, in days. */
const lasting = 15 / 1440

/**
 * Sends a citizen the link that opens their account: somebody with an account, or whoever has asked with this address.
 * Staff enter by password, so that a mailbox alone never opens the desk. One in five minutes; silent for anybody else.
 */
export async function sendSignInLink(email: string, language: Language): Promise<void> {
  const slot = Math.floor(now().getTime() / 300_000)
  const { defaultLanguage } = (await getAuthority()).languages
  await post(`sign-in ${fingerprint(email)} ${slot}`, async tx => {
    const person = await tx.person.findUnique({ where: { email } })
    if (person?.leftAt || (person && can(person, 'desk.open'))) return null
    const hasAsked = person || (await tx.question.findFirst({ where: { authorEmail: email }, select: { id: true } }))
    if (!hasAsked) return null
    const secret = await makeAccess(tx, { purpose: 'sign-in', personId: person?.id, email, days: lasting })
    const told = words[language]
    const href = absolute(pathIn(language, `/sign-in/${secret}`, defaultLanguage))
    return {
      to: email,
      language,
      subject: told.signIn.subject,
      urgency: 'asked-for',
      parts: [
        { kind: 'text', words: told.signIn.lead },
        { kind: 'link', words: told.signIn.action, href, main: true },
        { kind: 'text', words: told.notMine },
      ],
    }
  })
}
