/** A published question near one that is being typed. */
export type SimilarQuestion = {
  reference: string
  slug: string
  title: string
  outcome: string | null
  answered: boolean
  /** How its answer begins. */
  start: string | null
}
