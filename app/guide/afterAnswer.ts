import type { Text } from './texts'

/** What a reader can do after an answer, for the block that stands directly under it. */
export type AfterAnswer = {
  kind: 'no' | 'not-a-decision' | 'partial' | 'redirected'
  /** In general terms, never a day: « deux mois à partir du jour où… ». */
  rule: string | null
  steps: { id: string; title: Text }[]
  /** Into the guide, already filled in; without language. */
  href: string
}
