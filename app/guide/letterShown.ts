import type { Variable } from './content'
import type { Text } from './texts'

export type LetterField = { name: string; label: Text; kind: Variable['kind']; optional: boolean; value: string }

/** A letter on its page: what it is for, what is known, what is missing, and its text once nothing is. */
export type LetterShown = {
  id: string
  title: Text
  purpose: Text
  sendTo: Text
  proof: Text
  publicCase: { title: string; path: string } | null
  /** The address of the steps, without language. */
  back: string
  fields: LetterField[]
  problems: Record<string, string>
  missing: number
  finished: string | null
  preview: string
  advice: Text
}
