import type { Contact } from './content'
import type { Text } from './texts'

/** What the authority's settings say of itself and of the institutions near it. */
export type LocalPlaces = {
  contacts: { phone: string; hours: string; counter: string; post: string; duty: string; formalRequests: string }
  institutions: { court: string; courtAddress: string; prefecture: string; ombudsman: string; dpo: string }
}

export type ContactShown = {
  id: string
  name: Text
  what: Text
  phone: string | null
  url: string | null
  lines: string[]
}

export function contactShown({ id, name, what, phone, url }: Contact, places: LocalPlaces): ContactShown {
  return { id, name, what, phone: phone ?? null, url: url ?? null, lines: linesOf(id, places) }
}

/** Where to find somebody whose address depends on the town; nothing where the settings do not say. */
export function linesOf(id: string, { contacts, institutions }: LocalPlaces): string[] {
  const found: Record<string, string[]> = {
    'town-hall': [contacts.phone, contacts.hours, contacts.counter, contacts.formalRequests || contacts.post],
    'duty-number': [contacts.duty],
    'local-ombudsman': [institutions.ombudsman],
    'data-officer': [institutions.dpo],
    prefecture: [institutions.prefecture],
    'administrative-court': [institutions.court, institutions.courtAddress],
  }
  return (found[id] ?? []).filter(line => line.trim() !== '')
}
