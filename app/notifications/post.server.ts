import { getAuthority } from '~/directory/authority.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { queueMail } from '~/platform/mail/queue.server'
import { running } from '~/platform/running.server'
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
    const { text, html } = letterOf(parts, { language: mail.language, accent: authority.look.accent })
    const headers: Record<string, string> = { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language }
    if (mail.thread) headers.References = `<${mail.thread}@${new URL(settings.origin).hostname}>`
    await queueMail(tx, {
      occasion,
      to: mail.to,
      subject: demo ? `${told.demo} ${mail.subject}` : mail.subject,
      text,
      html,
      headers,
    })
    return true
  })
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
