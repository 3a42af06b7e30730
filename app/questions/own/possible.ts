import { addDays, addMonths, type CivilDate } from '~/platform/calendar/civil'
import { after, type Publication } from '../publication'

/** What an author can do with a question of theirs, in the order of the follow-up page. */
export const ownActs = ['cut', 'correct', 'review', 'contest', 'rate', 'precise', 'withdraw'] as const
export type OwnAct = (typeof ownActs)[number]

export type OwnFacts = {
  publication: string
  visibility: string
  /** The last answer given; `stands` until its asker says that it is none. */
  answered: { on: CivilDate; outcome: string | null; stands: boolean } | null
  cutOpen: boolean
  precisions: number
  contested: boolean
  rated: boolean
  /** The decline or the hiding that holds now, and whether a review of it was asked for already. */
  decision: { on: CivilDate; reviewed: boolean } | null
}

/** A page is not a letter box: who has more to say after these telephones or asks again. */
export const mostPrecisions = 10

/** Pure: the follow-up page and its acts ask this one rule. */
export function ownActsPossible(facts: OwnFacts, today: CivilDate): OwnAct[] {
  return ownActs.filter(act => isPossible(act, facts, today))
}

function isPossible(act: OwnAct, facts: OwnFacts, today: CivilDate): boolean {
  const { publication, visibility, answered, decision } = facts
  const isOpen = (publication === 'submitted' || publication === 'published') && visibility !== 'hidden'
  const given = publication === 'published' && visibility !== 'hidden' && answered?.stands ? answered : null
  switch (act) {
    case 'cut':
      return publication === 'submitted' && facts.cutOpen
    case 'correct':
      return publication === 'declined'
    case 'review':
      return decision !== null && !decision.reviewed && today <= reviewableUntil(decision.on)
    case 'contest':
      return given !== null && !facts.contested
    case 'rate':
      return given !== null && !facts.rated && today >= ratedFrom(given.on, given.outcome)
    case 'precise':
      return isOpen && !answered?.stands && facts.precisions < mostPrecisions
    case 'withdraw':
      return after(publication as Publication, 'withdraw') !== null
  }
}

/** The charter gives six months to ask that another person reads again. */
export const reviewableUntil = (decided: CivilDate): CivilDate => addMonths(decided, 6)

/** An answer is rated once it has been lived with for a week; a no for a month, never while it is fresh. */
export function ratedFrom(answered: CivilDate, outcome: string | null): CivilDate {
  return addDays(answered, outcome === 'negative' || outcome === 'partial' ? 30 : 7)
}
