import type { Vouched } from '~/accounts/oidc/comeBack.server'
import { offerIdentity } from '~/accounts/oidc/link.server'
import { providerOf, type Whose } from '~/accounts/oidc/provider.server'
import { getAuthority } from '~/directory/authority.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { fingerprint } from '~/platform/secrets.server'
import { words } from './messages/words'
import { absolute, post } from './post.server'

/**
 * Asks the mailbox a provider vouches for whether this identity may open its account. One mail in five minutes for the
 * same identity; its link is the newest one's.
 */
export async function askToLink(whose: Whose, vouched: Vouched, language: Language): Promise<void> {
  const { email, issuer, subject } = vouched
  if (!email) return
  const slot = Math.floor(now().getTime() / 300_000)
  const { defaultLanguage } = (await getAuthority()).languages
  await post(`identity ${fingerprint(JSON.stringify([issuer, subject, email]))} ${slot}`, async tx => {
    const told = words[language]
    const secret = await offerIdentity(tx, whose, vouched)
    return {
      to: email,
      language,
      subject: told.identity.subject,
      urgency: 'asked-for',
      parts: [
        { kind: 'text', words: told.identity.lead(providerOf(whose)?.label ?? new URL(issuer).host) },
        {
          kind: 'link',
          words: told.identity.action,
          href: absolute(pathIn(language, `/sign-in/link/${secret}`, defaultLanguage)),
          main: true,
        },
        { kind: 'text', words: told.identity.notMine },
      ],
    }
  })
}

/** Whether something here is opened by an address that has no account: questions asked with it, or what it follows. */
export async function isKnownAddress(email: string): Promise<boolean> {
  const [asked, reader] = await Promise.all([
    db.question.findFirst({ where: { authorEmail: email }, select: { id: true } }),
    db.reader.findUnique({ where: { email }, select: { id: true } }),
  ])
  return Boolean(asked ?? reader)
}
