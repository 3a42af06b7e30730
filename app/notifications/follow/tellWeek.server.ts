import { getAuthority } from '~/directory/authority.server'
import { db } from '~/platform/db.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { firstWords } from '~/questions/listed.server'
import { words as questionWords } from '~/questions/messages/words'
import { questionPath } from '~/questions/reference'
import type { Part } from '../letter'
import { words } from '../messages/words'
import { absolute, post } from '../post.server'
import type { News } from './news.server'
import { type ShownTarget, showTarget } from './shown.server'
import type { Kind, Target } from './target'
import { occasionOf } from './tell.server'
import { waysOut } from './ways.server'
import type { WeekNews } from './weekNews.server'

type Follow = { id: string; kind: string; target: string; createdAt: Date }
type WeeklyReader = {
  id: string
  email: string
  language: string
  secret: string
  toldUntil: Date | null
  follows: Follow[]
}

/** How many questions one mail shows under one title; the rest is on the page. */
const most = 20

/**
 * One mail about a reader's week, in the order of what they follow; nothing when nothing happened. That the week is told
 * is written with the mail itself, so that no happening is told in two weeks.
 */
export async function tellWeek(reader: WeeklyReader, week: WeekNews, until: Date): Promise<void> {
  const language = reader.language as Language
  const sections = await sectionsOf(reader, week)
  const parts = (await Promise.all(sections.map(section => sectionParts(section, language)))).flat()
  const { defaultLanguage } = (await getAuthority()).languages
  const ways = waysOut({ language, secret: reader.secret }, 'weekly', defaultLanguage)
  const told = words[language].follow
  await post(`week ${reader.id} ${until.toISOString()}`, async tx => {
    await tx.reader.updateMany({ where: { id: reader.id }, data: { toldUntil: until } })
    if (parts.length === 0) return null
    return {
      to: reader.email,
      language,
      subject: told.week.subject,
      parts: [{ kind: 'text', words: told.week.lead }, ...parts, ...ways.parts],
      thread: `week-${reader.id}`,
      unsubscribe: ways.oneClick,
      urgency: 'bulk',
    }
  })
}

type Section = { target: Target; news: News[] }

async function sectionsOf({ email, toldUntil, follows }: WeeklyReader, week: WeekNews): Promise<Section[]> {
  const known = await toldAlready(email, week.news)
  const sections = follows.map(({ kind, target, createdAt }) => {
    const from = toldUntil && toldUntil > createdAt ? toldUntil : createdAt
    const followed = { kind: kind as Kind, target }
    // What answers to two follows stands under the first.
    const news = week.of(followed).filter(({ eventId, at }) => at >= from && !known.has(eventId))
    for (const { eventId } of news) known.add(eventId)
    return { target: followed, news }
  })
  return inOne(sections.filter(({ news }) => news.length > 0))
}

/** Questions followed one by one stand together, under one title. */
function inOne(sections: Section[]): Section[] {
  const [first, ...others] = sections.filter(({ target }) => target.kind === 'question')
  if (!first) return sections
  const together = { target: first.target, news: [first, ...others].flatMap(({ news }) => news) }
  return [together, ...sections.filter(({ target }) => target.kind !== 'question')]
}

/** What this address was written to about at once, or as the one who asked. */
async function toldAlready(email: string, news: News[]): Promise<Set<string>> {
  const occasions = new Map(news.map(({ eventId }) => [occasionOf(eventId, email), eventId]))
  const mails = await db.mail.findMany({
    where: { occasion: { in: [...occasions.keys()] } },
    select: { occasion: true },
  })
  const own = news.filter(({ question }) => question.authorEmail === email).map(({ eventId }) => eventId)
  return new Set([...own, ...mails.flatMap(({ occasion }) => occasions.get(occasion) ?? [])])
}

async function sectionParts({ target, news }: Section, language: Language): Promise<Part[]> {
  const { defaultLanguage } = (await getAuthority()).languages
  const at = (path: string) => absolute(pathIn(language, path, defaultLanguage))
  const told = words[language].follow
  const shown = await showTarget(target, language)
  if (!shown) return []
  const title: Part = { kind: 'heading', words: target.kind === 'question' ? told.week.question : shown.name }
  const lines = news.slice(0, most).flatMap(({ name, question }): Part[] => [
    { kind: 'link', words: question.title, lang: 'fr', href: at(questionPath(question)) },
    { kind: 'text', words: stateOf(name, question, language) },
  ])
  const more: Part[] =
    news.length > most
      ? [{ kind: 'link', words: told.week.more(news.length - most), href: at(morePath(target, shown)) }]
      : []
  return [title, ...lines, ...more]
}

const morePath = ({ kind }: Target, { path }: ShownTarget) => (kind === 'question' ? '/questions' : path)

function stateOf(name: News['name'], { outcome, answerText }: News['question'], language: Language): string {
  const told = questionWords[language]
  if (name === 'question.published') return words[language].follow.week.asked
  const label = outcome ? told.outcome[outcome as keyof typeof told.outcome] : told.answered
  return `${label}.\n${firstWords(answerText ?? '')}`
}
