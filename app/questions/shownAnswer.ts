import type { CivilDate } from '~/platform/calendar/civil'
import type { SafeHtml } from '~/platform/text/safeHtml'

/** An answer as a letter shows it. */
export type ShownAnswer = {
  html: SafeHtml
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
}
