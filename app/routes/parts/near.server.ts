import { getAuthority } from '~/directory/authority.server'
import { guidePagesNear, type NearPage } from '~/guide/nearPages.server'
import type { Language } from '~/platform/i18n/language'
import type { Named } from '~/questions/askChoices'
import { topicsNear } from '~/questions/nearTopics.server'
import { readTyped } from '~/questions/typedWords.server'

/** What stands near words that no question has. */
export type Near = { topics: Named[]; pages: NearPage[] }

export async function nearTo(typed: string, language: Language): Promise<Near> {
  const { stopWords } = (await getAuthority()).search
  const [topics, words] = await Promise.all([topicsNear(typed, language), readTyped(typed, stopWords)])
  return { topics, pages: await guidePagesNear(words, 3) }
}
