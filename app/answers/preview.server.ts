import { getAuthority } from '~/directory/authority.server'
import { now } from '~/platform/clock.server'
import type { ShownAnswer } from '~/questions/shownAnswer'
import { shownAnswer } from '~/questions/shownAnswer.server'
import type { Words } from './requirements'

/** The words as the page will show them if they leave today. */
export async function previewOf(words: Words): Promise<ShownAnswer | null> {
  const { time } = await getAuthority()
  return shownAnswer([{ ...words, reason: '', publishedAt: now() }], time.timeZone)
}
