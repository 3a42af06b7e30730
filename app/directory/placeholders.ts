import type { Authority } from './authority'

/** What a page's text may name: `{{authority.phone}}` and the like. */
export function placeholders({ names, contacts, institutions, promise }: Authority): Record<string, string> {
  return {
    name: names.name,
    phone: contacts.phone,
    hours: contacts.hours,
    counter: contacts.counter,
    post: contacts.post,
    dutyNumber: contacts.duty,
    formalRequests: contacts.formalRequests,
    promisedDays: String(promise.days),
    court: institutions.court,
    courtAddress: institutions.courtAddress,
    prefecture: institutions.prefecture,
    ombudsman: institutions.ombudsman,
    dpo: institutions.dpo,
    publicationDirector: institutions.publicationDirector,
    host: institutions.host,
  }
}

/** In: Markdown, what it may name (`{{authority.phone}}`, `{{kept.mail}}`), and the language's prefix for its links. A name nobody filled in becomes a dash. */
export function filledIn(
  markdown: string,
  named: Record<string, string>,
  base: string,
  spans: Record<string, string> = {},
): string {
  return markdown
    .replaceAll('{{base}}', base)
    .replace(/\{\{kept\.(\w+)\}\}/g, (_, name: string) => spans[name] ?? '—')
    .replace(/\{\{authority\.(\w+)\}\}/g, (_, name: string) => escaped(named[name] ?? '') || '—')
}

// A town's name or address is text, whatever signs it holds.
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
