import { getOfficial } from '~/directory/officials.server'
import { getService } from '~/directory/services.server'
import { getTopic } from '~/directory/topics.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import type { Filters } from '~/questions/filters'
import { words as questionWords } from '~/questions/messages/words'
import { publicAnswer } from '~/questions/publication'
import { questionPath } from '~/questions/reference'
import { words } from '../messages/words'
import { listOf, listPath, type Target } from './target'

/** How a target is called and where it is read; `lang` where its name is in citizens' own words. */
export type ShownTarget = { name: string; lang?: 'fr'; path: string }

/**
 * What is followed, by its present name. Null when there is nothing to show: it never existed, or the question is not
 * for everybody any more, and then its title is not either.
 */
export async function showTarget(target: Target, language: Language): Promise<ShownTarget | null> {
  const list = listOf(target)
  if (!list) return showQuestion(target.target)
  const name = target.kind === 'search' ? await searchName(list, language) : await placeName(target, language)
  return name === null ? null : { name, path: listPath(target) }
}

async function showQuestion(id: string): Promise<ShownTarget | null> {
  const question = await db.question.findUnique({ where: { id }, select: { ...read, mergedInto: { select: read } } })
  const shown = question && publicAnswer(question) === 'moved' ? question.mergedInto : question
  if (!shown || publicAnswer(shown) !== 'page') return null
  return { name: shown.title, lang: 'fr', path: questionPath(shown) }
}

const read = {
  reference: true,
  slug: true,
  title: true,
  publication: true,
  visibility: true,
  publishedAt: true,
} as const

async function placeName({ kind, target }: Target, language: Language): Promise<string | null> {
  const found =
    kind === 'topic' ? await getTopic(target) : await (kind === 'service' ? getService : getOfficial)(target)
  return found?.name[language] ?? null
}

/** A search is called by what narrows it; a topic or a service that went away stays as it was written. */
async function searchName({ q, topic, service, outcome, status }: Filters, language: Language): Promise<string> {
  const told = questionWords[language]
  const named = [
    q && (language === 'fr' ? `« ${q} »` : `“${q}”`),
    topic && ((await getTopic(topic))?.name[language] ?? topic),
    service && ((await getService(service))?.name[language] ?? service),
    outcome && told.outcome[outcome],
    status && told.find.statuses[status],
  ].filter(Boolean)
  return named.join(' · ') || words[language].follow.everything
}
