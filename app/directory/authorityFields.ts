import type { Section } from './authority'

/** How a section is asked for at the desk: its fields in order, each with the kind of line it needs. */
type Asked = { name: string; kind: 'line' | 'area' | 'colour' | 'number' | 'language' | 'time-zone' | 'zone' }

export const authorityFields: { [Name in Section]: readonly Asked[] } = {
  names: [
    { name: 'name', kind: 'line' },
    { name: 'demonym', kind: 'line' },
    { name: 'inhabitants', kind: 'number' },
    { name: 'registeredVoters', kind: 'number' },
  ],
  contacts: [
    { name: 'phone', kind: 'line' },
    { name: 'hours', kind: 'line' },
    { name: 'counter', kind: 'line' },
    { name: 'post', kind: 'line' },
    { name: 'duty', kind: 'line' },
    { name: 'formalRequests', kind: 'line' },
  ],
  institutions: [
    { name: 'publicationDirector', kind: 'line' },
    { name: 'host', kind: 'line' },
    { name: 'dpo', kind: 'line' },
    { name: 'court', kind: 'line' },
    { name: 'courtAddress', kind: 'line' },
    { name: 'prefecture', kind: 'line' },
    { name: 'ombudsman', kind: 'line' },
  ],
  security: [{ name: 'securityContact', kind: 'line' }],
  time: [
    { name: 'timeZone', kind: 'time-zone' },
    { name: 'holidayZone', kind: 'zone' },
    { name: 'closingDays', kind: 'area' },
  ],
  promise: [{ name: 'days', kind: 'number' }],
  moderation: [{ name: 'words', kind: 'area' }],
  search: [{ name: 'stopWords', kind: 'area' }],
  languages: [{ name: 'defaultLanguage', kind: 'language' }],
  look: [{ name: 'accent', kind: 'colour' }],
}

/** The order in which somebody who sets up a portal needs them. */
export const sectionsInOrder = Object.keys(authorityFields) as Section[]

/**
 * What a public site cannot do without: who publishes and hosts it (loi 2004-575, art. 1-1), who answers for personal
 * data (RGPD, art. 13), where a formal request goes (CRPA L112-8) and which court (CJA R421-5), the voters from whom the
 * threshold of a petition is counted (CGCT L1112-16), somebody to talk to, and whom to call in danger.
 */
const needed: { [Name in Section]?: readonly string[] } = {
  names: ['name', 'registeredVoters'],
  contacts: ['phone', 'counter', 'post', 'duty', 'formalRequests'],
  institutions: ['publicationDirector', 'host', 'dpo', 'court', 'courtAddress'],
}

/** In: a section's values and its version (0: nobody has filled it in). Out: the needed fields that say nothing. */
export function missingIn(section: Section, value: Record<string, unknown>, version: number): string[] {
  return (needed[section] ?? []).filter(field => version === 0 || value[field] === '' || value[field] === 0)
}

/** What is kept, as somebody would have typed it: one line each for lists, nothing for an unknown number. */
export function typedOf(value: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).map(([field, kept]) => [
      field,
      Array.isArray(kept) ? kept.join('\n') : kept === 0 ? '' : String(kept),
    ]),
  )
}

/** The time zones of the French territories; another one that is already kept stays on offer. */
export const timeZones = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Marigot',
  'America/St_Barthelemy',
  'America/Miquelon',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
]
