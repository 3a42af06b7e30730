import { now } from '~/platform/clock.server'
import { listMisses } from '~/questions/searchMiss.server'
import { listSparing } from '~/questions/spare.server'
import type { LookedFor } from './lookedFor'

const days = 90

/** Searches that found nothing, and the answers that spared a question in the last ninety days. */
export async function lookedFor(): Promise<LookedFor> {
  const since = new Date(now().getTime() - days * 86_400_000)
  const [misses, sparing] = await Promise.all([listMisses(), listSparing(since)])
  return { days, misses, sparing }
}
