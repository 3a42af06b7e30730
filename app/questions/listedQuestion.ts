import type { CivilDate } from '~/platform/calendar/civil'

/** A question as lists, feeds and neighbours show it. */
export type ListedQuestion = {
  reference: string
  slug: string
  title: string
  outcome: string | null
  answered: boolean
  topic: { slug: string; name: string } | null
  service: string | null
  publishedOn: CivilDate
  publishedAt: string
  updatedAt: string
  /** Days from the question to its answer. */
  days: number | null
  /** The first words of the answer, else of the question. */
  start: string
}
