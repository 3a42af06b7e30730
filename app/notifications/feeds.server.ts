import { getAuthority } from '~/directory/authority.server'
import { getTopic } from '~/directory/topics.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { running } from '~/platform/running.server'
import type { Filters } from '~/questions/filters'
import { queryOf } from '~/questions/filters'
import { findQuestions } from '~/questions/find.server'
import type { ListedQuestion } from '~/questions/listedQuestion'
import { words as questionWords } from '~/questions/messages/words'
import { getQuestionPage } from '~/questions/questionPage.server'
import { questionPath } from '~/questions/reference'
import { atomOf, type FeedEntry } from './atom'
import { escapeHtml } from './letter'
import { words } from './messages/words'

/** The newest of a list, as Atom. */
export async function feedOfList(filters: Filters, language: Language): Promise<string> {
  const place = await placeOf(language)
  const query = queryOf(filters)
  return listFeed(
    place,
    filters,
    `/questions/feed.atom${query}`,
    `/questions${query}`,
    words[language].feed.questions(place.town),
  )
}

/** The newest of a topic, or null when there is no such topic. */
export async function feedOfTopic(slug: string, language: Language): Promise<string | null> {
  const topic = await getTopic(slug)
  if (!topic) return null
  const place = await placeOf(language)
  const title = words[language].feed.topic(topic.name[language], place.town)
  return listFeed(place, { topic: slug }, `/topics/${slug}/feed.atom`, `/topics/${slug}`, title)
}

/** A question and, once there is one, its answer; null where there is no public page. */
export async function feedOfQuestion(reference: string, language: Language): Promise<string | null> {
  const found = await getQuestionPage(reference, language)
  if (found.kind !== 'page') return null
  const { page } = found
  const place = await placeOf(language)
  const told = words[language].feed
  const href = place.at(page.path)
  const permanent = `${place.origin}/q/${reference}`
  const day = (date: string) => `${date}T00:00:00Z`
  const common = { href, language: 'fr' }
  const question: FeedEntry = {
    ...common,
    id: permanent,
    title: `${told.question} : ${page.title}`,
    html: page.words,
    published: day(page.publishedOn),
    updated: day(page.publishedOn),
    author: page.authorName ?? questionWords[language].anonymous,
  }
  const answer: FeedEntry[] = page.answer
    ? [
        {
          ...common,
          id: `${permanent}#answer`,
          title: `${told.answer} : ${page.title}`,
          html: page.answer.html,
          published: day(page.answer.on),
          updated: day(page.answer.amendedOn ?? page.answer.on),
          author: page.answeredBy ?? place.town,
        },
      ]
    : []
  const self = place.at(`/questions/${reference}/feed.atom`)
  return atomOf({
    id: `${permanent}#feed`,
    self,
    href,
    title: page.title,
    language,
    author: place.town,
    entries: [...answer, question],
  })
}

type Place = { town: string; origin: string; language: Language; at: (path: string) => string }

async function placeOf(language: Language): Promise<Place> {
  const { names, languages } = await getAuthority()
  const { origin } = running().settings
  return { town: names.name, origin, language, at: path => origin + pathIn(language, path, languages.defaultLanguage) }
}

async function listFeed(place: Place, filters: Filters, self: string, href: string, title: string): Promise<string> {
  const found = await findQuestions(filters, null, place.language)
  const entries = found.ok ? found.items.map(item => entryOf(item, place)) : []
  return atomOf({
    id: place.at(self),
    self: place.at(self),
    href: place.at(href),
    title,
    language: place.language,
    author: place.town,
    entries,
  })
}

function entryOf(item: ListedQuestion, { language, origin, at, town }: Place): FeedEntry {
  const told = questionWords[language]
  const outcome = item.outcome ? told.outcome[item.outcome as keyof typeof told.outcome] : undefined
  const state = item.answered ? (outcome ?? told.answered) : told.waiting
  return {
    id: `${origin}/q/${item.reference}`,
    href: at(questionPath(item)),
    title: item.title,
    published: item.publishedAt,
    updated: item.updatedAt,
    author: item.service ?? town,
    html: `<p><strong>${escapeHtml(state)}</strong></p><p>${escapeHtml(item.start)}</p>`,
    language: 'fr',
  }
}
