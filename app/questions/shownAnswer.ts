import type { CivilDate } from '~/platform/calendar/civil'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { DiffPart } from '~/platform/text/wordDiff'

/** An answer as a letter shows it. */
export type ShownAnswer = {
  html: SafeHtml
  /** The same words without marks. */
  plain: string
  nature: string
  /** Null where an imported answer says nothing of it. */
  outcome: string | null
  ground: string | null
  explanation: string
  subject: string[]
  isPrivate: boolean
  signer: { name: string; capacity: string } | null
  remedy: SafeHtml | null
  on: CivilDate
  /** The day its words last changed, when they did. */
  amendedOn: CivilDate | null
  /** What each later version changed, the last one first. */
  changes: { version: number; on: CivilDate; reason: string; parts: DiffPart[] }[]
}
