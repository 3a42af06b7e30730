import { dayInMilliseconds, kept } from '~/platform/kept'

/** What becomes of somebody's questions when they ask the portal to forget them. Pure: the page and the act ask this file. */
export const textChoices = ['stay', 'go'] as const
export type Texts = (typeof textChoices)[number]

export const holdReasons = ['review', 'threat', 'archives'] as const
export type HoldReason = (typeof holdReasons)[number]

type Seen = { publication: string; visibility: string }

/** `masked`: public words stay, without who asked. `emptied`: the row stays for counts and references, no word of it. */
export type Fate = 'deleted' | 'masked' | 'withdrawn' | 'emptied'

export function fateOf({ publication, visibility }: Seen, texts: Texts): Fate {
  if (publication === 'unconfirmed') return 'deleted'
  if (publication === 'published' && visibility === 'public' && texts === 'stay') return 'masked'
  return publication === 'published' || publication === 'submitted' ? 'withdrawn' : 'emptied'
}

type Held = Seen & { reviewOpen: boolean; threatSince: Date | null; proposed: boolean }

/**
 * Why a question cannot be let go of yet: its asker's own review is open; it was hidden as a threat; its elimination is
 * proposed to the archives, who have not answered (RGPD art. 17 (3) b, d, e).
 */
export function holdOn(question: Held, texts: Texts, at: Date): { reason: HoldReason; until: Date | null } | null {
  if (question.reviewOpen) return { reason: 'review', until: null }
  // A complaint may follow a threat: code de procédure pénale, art. 8, leaves six years; we keep one.
  if (question.threatSince) {
    const until = new Date(question.threatSince.getTime() + kept.threat * dayInMilliseconds)
    if (until > at) return { reason: 'threat', until }
  }
  return question.proposed && fateOf(question, texts) === 'withdrawn' ? { reason: 'archives', until: null } : null
}
