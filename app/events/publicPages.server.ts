import { LRUCache } from 'lru-cache'
import { moveTags, noteTag } from '~/platform/cache/reads.server'
import { held } from '~/platform/held.server'
import { type PublicTag, tagsOf } from './publicTags'

type About = { name: string; questionId?: string | null }

/** What this process did itself and has acted upon: the relay tells it once more. */
const own = held('own public news', () => new LRUCache<string, true>({ max: 1_000 }))

/**
 * Said by every function that reads something for public pages, whoever calls it: the pages drawn from it are drawn anew
 * when that part of the site moves.
 */
export const noteRead = (...tags: PublicTag[]) => tags.forEach(noteTag)

/** Something has just been committed here. */
export function movePublicPages(eventId: string, happening: About) {
  const tags = tagsOf(happening)
  if (tags.length === 0) return
  moveTags(tags)
  own.set(eventId, true)
}

/** Something was committed somewhere, maybe here. */
export function hearPublicNews(news: readonly (About & { eventId: string })[]) {
  for (const one of news) if (!own.delete(one.eventId)) moveTags(tagsOf(one))
}
