import { tellAnswered } from './answered.server'
import type { About } from './asker.server'
import { askRatingLater } from './askRating.server'
import { tellReaders } from './follow/tell.server'
import { tellGroupedAskers } from './grouped.server'

/**
 * On `answer.amended`: whoever was told of the answer is told of the one that took its place, when it no longer says the
 * same. A comma set right is in the page's history; it is nobody's mail.
 */
export async function tellAmended(event: About & { data: Record<string, unknown> }): Promise<void> {
  if (event.data.substance !== true) return
  for (const tell of [tellAnswered, tellGroupedAskers, tellReaders, askRatingLater]) await tell(event)
}
