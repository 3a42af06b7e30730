import { getAuthority } from '~/directory/authority.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { type Letter, queueMail } from '~/platform/mail/queue.server'
import { running } from '~/platform/running.server'
import { accentOnDark } from '~/ui/accent'
import { letterOf, type Part } from './letter'
import { words } from './messages/words'

export type Mail = {
  /** The one occasion of this mail: a second writing of the same is dropped. */
  occasion: string
  to: string
  language: Language
  subject: string
  parts: Part[]
  /** What the mail is about: mails about one thing stand together in a mailbox. */
  thread?: string
  /** An address that stops mails like this one when a mail program posts to it (RFC 8058). */
  unsubscribe?: string
  urgency?: Letter['urgency']
  /** Not kept once it has left. */
  fleeting?: boolean
}

/**
 * Puts a mail in the outbox, once for its occasion. `compose` runs in the same transaction and only when the mail is
 * still to be written, so that a reaction run twice makes no second link. Without parts nothing is sent.
 */
export async function post(
  occasion: string,
  compose: (tx: Tx) => Promise<Omit<Mail, 'occasion'> | null>,
): Promise<boolean> {
  const authority = await getAuthority()
  return db.$transaction(async tx => {
    if (await tx.mail.findUnique({ where: { occasion }, select: { id: true } })) return false
    const mail = await compose(tx)
    if (!mail) return false
    const told = words[mail.language]
    const { demo, settings } = running()
    const parts = [...opening(demo, mail.language), ...mail.parts, ...closing(authority, mail.language)]
    const subject = demo ? `${told.demo} ${mail.subject}` : mail.subject
    const { accent } = authority.look
    const look = { language: mail.language, title: subject, accent, accentOnDark: accentOnDark(accent) }
    const { text, html } = letterOf(parts, look)
    const headers = headersOf(mail, new URL(settings.origin).hostname)
    const { to, urgency, fleeting } = mail
    await queueMail(tx, { occasion, to, subject, text, html, headers, urgency, fleeting })
    return true
  })
}

/** All mails about one thing answer the same first one, which need not have been sent to everybody. */
function headersOf({ language, thread, unsubscribe }: Omit<Mail, 'occasion'>, host: string): Record<string, string> {
  const root = `<${thread}@${host}>`
  return {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': language,
    ...(thread && { References: root, 'In-Reply-To': root }),
    ...(unsubscribe && {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  }
}

function opening(demo: boolean, language: Language): Part[] {
  const told = words[language]
  const hello: Part = { kind: 'text', words: told.hello }
  return demo ? [{ kind: 'text', words: told.demoLine }, hello] : [hello]
}

type Authority = Awaited<ReturnType<typeof getAuthority>>

/** Whom to talk to, and who writes. */
function closing({ contacts, names }: Authority, language: Language): Part[] {
  const told = words[language]
  const ways = [
    contacts.phone && told.phone(contacts.phone),
    contacts.counter && told.counter(contacts.counter),
  ].filter(Boolean)
  return [
    ...(ways.length > 0 ? [{ kind: 'text' as const, words: ways.join(' ') }] : []),
    { kind: 'text', words: told.from(names.name) },
  ]
}

/** An address of this portal as a mail carries it. */
export const absolute = (path: string): string => running().settings.origin + path
