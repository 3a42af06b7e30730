import { AsyncLocalStorage } from 'node:async_hooks'
import { held } from '../held.server'
import { startGenerations } from './generations'

/** What a page was drawn from: enough to know, later, whether it may still be shown. */
export type Reads = {
  /** How far the site had moved before the first of it was read. */
  since: number
  tags: Set<string>
  /** The portal's own time, in milliseconds, from which words such as « il y a 3 jours » no longer hold. */
  until: number
  /** It asked for the very instant: true for nobody but the reader it was drawn for. */
  momentary: boolean
}

/** Every page carries this tag: what moves it moves the whole site. */
export const everything = 'everything'

const generations = held('generations', () => startGenerations())
const reading = held('reading', () => new AsyncLocalStorage<Reads>())

export const startReads = (): Reads => ({
  since: generations.now(),
  tags: new Set([everything]),
  until: Number.POSITIVE_INFINITY,
  momentary: false,
})

/** Runs `work`, writing down in `reads` whatever it notes. */
export const readingInto = <T>(reads: Reads, work: () => T): T => reading.run(reads, work)

/** Said by whoever reads something a public page may show; outside the drawing of such a page it means nothing. */
export function noteTag(tag: string) {
  reading.getStore()?.tags.add(tag)
}

/** Said by the clock: what is being drawn holds until then. */
export function noteUntil(until: number) {
  const reads = reading.getStore()
  if (reads) reads.until = Math.min(reads.until, until)
}

export function noteInstant() {
  const reads = reading.getStore()
  if (reads) reads.momentary = true
}

/** What was drawn from any of these is no longer shown. */
export const moveTags = (tags: readonly string[]) => generations.move(tags)

/** Whether what was read still stands, at `at` of the portal's own clock. */
export const stillStands = (reads: Reads, at: number): boolean =>
  at < reads.until && !generations.movedAfter(reads.since, reads.tags)
