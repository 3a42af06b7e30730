import { formatDate } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { privacyWords } from './words'

type Held = { reference: string | null; title: string; reason: string; until: Date | string | null }

/** What an erasure has to leave, one sentence each: what, why, until when. */
export function holdLines(held: Held[], language: Language): string[] {
  const told = privacyWords[language].holds
  return held.map(({ reference, title, reason, until }) => {
    const name = reference ?? title
    if (reason === 'threat') return told.threat(name, until ? formatDate(new Date(until), language) : '—')
    return reason === 'review' ? told.review(name) : told.archives(name)
  })
}
