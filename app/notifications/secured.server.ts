import { can } from '~/accounts/permissions'
import { getAuthority } from '~/directory/authority.server'
import { secured } from '~/events/catalogue'
import { db } from '~/platform/db.server'
import { formatDate, formatTime } from '~/platform/i18n/format'
import { isLanguage } from '~/platform/i18n/language'
import { words } from './messages/words'
import { absolute, post } from './post.server'

type Event = { id: string; data: Record<string, unknown> }

/** Tells somebody what has changed in the protection of their account: they are the one who knows whether it was them. */
export async function tellSecured(event: Event): Promise<void> {
  const { personId, what } = event.data
  const known = secured.find(one => one === what)
  if (typeof personId !== 'string' || !known) return
  const { timeZone } = (await getAuthority()).time
  await post(`secured ${event.id}`, async tx => {
    const person = await tx.person.findUnique({ where: { id: personId } })
    if (!person || person.leftAt) return null
    const language = isLanguage(person.language) ? person.language : 'fr'
    const told = words[language].secured
    const at = (await db.event.findUniqueOrThrow({ where: { id: event.id }, select: { at: true } })).at
    const when = `${formatDate(at, language, { zone: timeZone })}, ${formatTime(at, language, timeZone)}`
    return {
      to: person.email,
      language,
      subject: told.subject,
      urgency: 'asked-for',
      parts: [
        { kind: 'text', words: told.lead(when) },
        { kind: 'text', words: told.what[known] },
        { kind: 'link', words: told.action, href: absolute(can(person, 'desk.open') ? '/desk/security' : '/account') },
        { kind: 'text', words: told.notYou },
      ],
    }
  })
}
