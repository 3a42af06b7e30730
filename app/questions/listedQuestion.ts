import type { CivilDate } from '~/platform/calendar/civil'
import type { Marked } from './marked'

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
  /** Of a search: its title, and the passage that has the words looked for, if they are not in its title alone. */
  marked?: { title: Marked; passage: Marked | null }
}
