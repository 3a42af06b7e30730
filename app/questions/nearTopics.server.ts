import { listTopics } from '~/directory/topics.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import type { Named } from './askChoices'

/** How much of a topic's name what was typed must resemble (pg_trgm's word similarity). */
const likeness = 0.5

/** The open topics whose name, in either language, is near what was typed. */
export async function topicsNear(typed: string, language: Language): Promise<Named[]> {
  const topics = await listTopics()
  const rows = await db.$queryRaw<{ slug: string }[]>`
    select slug from topic, lateral (
      select greatest(word_similarity(normal(name_fr), normal(${typed})), word_similarity(normal(name_en), normal(${typed})))
        as likeness) near
    where likeness >= ${likeness}::float8 order by likeness desc, slug limit 3`
  return rows
    .flatMap(({ slug }) => topics.find(topic => topic.slug === slug) ?? [])
    .map(({ slug, name }) => ({
      slug,
      name: name[language],
    }))
}
