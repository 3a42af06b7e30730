import { makeAccess } from '~/accounts/access.server'
import { getAuthority } from '~/directory/authority.server'
import { absolute, post } from '~/notifications/post.server'
import { now } from '~/platform/clock.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { fingerprint } from '~/platform/secrets.server'
import { privacyWords } from './words'

/** Sends the link behind which one chooses and confirms: whoever sits at an open session erases nothing. */
export async function askErasure(email: string, language: Language): Promise<void> {
  const slot = Math.floor(now().getTime() / 300_000)
  const { defaultLanguage } = (await getAuthority()).languages
  const told = privacyWords[language].mail
  await post(`erase ${fingerprint(email)} ${slot}`, async tx => {
    const secret = await makeAccess(tx, { purpose: 'erase', email, days: 1 })
    const href = absolute(pathIn(language, `/account/erase/${secret}`, defaultLanguage))
    return {
      to: email,
      language,
      subject: told.askSubject,
      urgency: 'asked-for',
      parts: [
        { kind: 'text', words: told.askLead },
        { kind: 'link', words: told.askDo, href, main: true },
        { kind: 'text', words: told.notMine },
      ],
    }
  })
}
