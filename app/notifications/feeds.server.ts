import { getAuthority } from '~/directory/authority.server'
import { getOfficial } from '~/directory/officials.server'
import { getService } from '~/directory/services.server'
import { getTopic } from '~/directory/topics.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { colon } from '~/platform/i18n/spaced'
import { running } from '~/platform/running.server'
import type { Filters } from '~/questions/filters'
import { queryOf } from '~/questions/filters'
import { findQuestions } from '~/questions/find.server'
import type { ListedQuestion } from '~/questions/listedQuestion'
import { words as questionWords } from '~/questions/messages/words'
import { getQuestionPage } from '~/questions/questionPage.server'
import { questionPath } from '~/questions/reference'
import { atomOf, type FeedEntry, tagUri } from './atom'
import { escapeHtml } from './letter'
import { words } from './messages/words'

/** What moved last in a list, as Atom: questions published and answers, whatever order the list itself stands in. */
export async function feedOfList({ sort, ...filters }: Filters, language: Language): Promise<string> {
  const place = await placeOf(language)
  const query = queryOf(filters)
  const about = { self: `/questions/feed.atom${query}`, href: `/questions${query}` }
  return listFeed(place, filters, { ...about, title: words[language].feed.questions(place.town) })
}

const found = { topic: getTopic, service: getService, official: getOfficial }

/** What moved last in a topic, at a service or around an official, or null when there is no such place. */
export async function feedOfPlace(kind: keyof typeof found, slug: string, language: Language): Promise<string | null> {
  const known = await found[kind](slug)
  if (!known) return null
  const place = await placeOf(language)
  const href = `/${kind}s/${slug}`
  const title = words[language].feed.about(known.name[language], place.town)
  return listFeed(place, { [kind]: slug }, { self: `${href}/feed.atom`, href, title })
}

/** A question and, once there is one, its answer; null where there is no public page. */
export async function feedOfQuestion(reference: string, language: Language): Promise<string | null> {
  const at = await getQuestionPage(reference, language)
  if (at.kind !== 'page') return null
  const { page } = at
  const place = await placeOf(language)
  const told = words[language].feed
  const day = (date: string) => `${date}T00:00:00Z`
  const common = { href: place.at(page.path), language: 'fr' }
  const question: FeedEntry = {
    ...common,
    id: place.tag(`questions/${reference}/question`),
    title: `${told.question}${colon[language]}${page.title}`,
    html: page.words,
    published: day(page.publishedOn),
    updated: day(page.publishedOn),
    author: page.authorName ?? questionWords[language].anonymous,
  }
  const answer: FeedEntry[] = page.answer
    ? [
        {
          ...common,
          id: place.tag(`questions/${reference}/answer`),
          title: `${told.answer}${colon[language]}${page.title}`,
          html: page.answer.html,
          published: day(page.answer.on),
          updated: day(page.answer.amendedOn ?? page.answer.on),
          author: page.answeredBy ?? place.town,
        },
      ]
    : []
  const self = `/questions/${reference}/feed.atom`
  return atomOf({
    id: place.feedTag(self),
    self: place.at(self),
    href: common.href,
    title: page.title,
    language,
    author: place.town,
    entries: [...answer, question],
  })
}

type Place = {
  town: string
  language: Language
  at: (path: string) => string
  /** RFC 4151: a name that stays when titles and addresses change. */
  tag: (name: string) => string
  feedTag: (path: string) => string
}

async function placeOf(language: Language): Promise<Place> {
  const { names, languages } = await getAuthority()
  const { origin } = running().settings
  const inLanguage = (path: string) => pathIn(language, path, languages.defaultLanguage)
  const tag = (name: string) => tagUri(origin, name)
  return {
    town: names.name,
    language,
    at: path => origin + inLanguage(path),
    tag,
    feedTag: path => tag(inLanguage(path).slice(1)),
  }
}

/** How many questions a feed holds. */
const most = 20

async function listFeed(
  place: Place,
  filters: Filters,
  { self, href, title }: { self: string; href: string; title: string },
): Promise<string> {
  const orders = await Promise.all(
    (['recent', 'answered'] as const).map(sort => findQuestions({ ...filters, sort }, null, place.language, most)),
  )
  const items = new Map(orders.flatMap(order => (order.ok ? order.items : [])).map(item => [item.reference, item]))
  const newest = [...items.values()].toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, most)
  return atomOf({
    id: place.feedTag(self),
    self: place.at(self),
    href: place.at(href),
    title,
    language: place.language,
    author: place.town,
    entries: newest.map(item => entryOf(item, place)),
  })
}

function entryOf(item: ListedQuestion, { language, at, tag, town }: Place): FeedEntry {
  const told = questionWords[language]
  const outcome = item.outcome ? told.outcome[item.outcome as keyof typeof told.outcome] : undefined
  const state = item.answered ? (outcome ?? told.answered) : told.waiting
  return {
    id: tag(`questions/${item.reference}`),
    href: at(questionPath(item)),
    title: item.title,
    published: item.publishedAt,
    updated: item.updatedAt,
    author: item.service ?? town,
    html: `<p><strong>${escapeHtml(state)}</strong></p><p>${escapeHtml(item.start)}</p>`,
    language: 'fr',
  }
}
