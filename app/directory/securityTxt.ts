import type { Language } from '~/platform/i18n/language'

type Told = { contact: string; confirmedAt: Date; origin: string; languages: readonly Language[] }

/** RFC 9116, 2.5.5: an expiry of less than a year, so that nobody writes to somebody who left long ago. */
const daysValid = 364

/**
 * In: whom to tell of a vulnerability, when the town last said so, its address, and the languages it reads. Out: the
 * text of `/.well-known/security.txt` (RFC 9116); null without a contact.
 */
export function securityTxt({ contact, confirmedAt, origin, languages }: Told): string | null {
  if (contact === '') return null
  const expires = new Date(confirmedAt.getTime() + daysValid * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')
  const address = contact.startsWith('https://') ? contact : `mailto:${encodeURI(contact)}`
  const lines = [
    `Contact: ${address}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
  ]
  return `${lines.join('\n')}\n`
}
