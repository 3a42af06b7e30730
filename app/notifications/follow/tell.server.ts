import { getAuthority } from '~/directory/authority.server'
import { db } from '~/platform/db.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { addJob } from '~/platform/jobs/worker.server'
import { fingerprint } from '~/platform/secrets.server'
import { questionPath } from '~/questions/reference'
import { letterText } from '../answered.server'
import type { About } from '../asker.server'
import type { Part } from '../letter'
import { words } from '../messages/words'
import { absolute, post } from '../post.server'
import { type News, newsOf } from './news.server'
import { type Reader, readersOf } from './readers.server'
import { showTarget } from './shown.server'
import { waysOut } from './ways.server'

/** How many readers one job writes to, each in a transaction of their own: no topic is so followed that it holds one. */
const batch = 100

/** On `question.published`, `answer.published` and an answer amended in substance: whoever follows is told, by jobs that each tell some of them. */
export async function tellReaders(event: About): Promise<void> {
  if (await newsOf(event.id)) await goOn(event.id, '')
}

/** The occasion of what one address is told of one event. */
export const occasionOf = (eventId: string, email: string) => `event ${eventId} ${fingerprint(email)}`

/** Task `tell-readers`: writes to the readers after `after`, in the order of their ids, and hands on to the next job. */
export async function tellSomeReaders(payload: unknown): Promise<void> {
  const { eventId, after } = payload as { eventId: string; after: string }
  // Read again each time: between two batches the question may have been taken off public view.
  const news = await newsOf(eventId)
  if (!news) return
  const readers = await readersOf(news.question.id, { rhythm: 'at-once', after: after || null, size: batch })
  const { defaultLanguage } = (await getAuthority()).languages
  const told = await toldOfIt(eventId, readers)
  const written = new Map<string, Part[]>()
  for (const reader of readers.filter(({ email }) => !told.has(occasionOf(eventId, email))))
    await tell(reader, news, await partsFor(reader, news, written), defaultLanguage)
  if (readers.length === batch) await goOn(eventId, readers.at(-1)?.id ?? '')
}

const goOn = (eventId: string, after: string) =>
  db.$transaction(tx => addJob(tx, 'tell-readers', { eventId, after }, `tell-readers ${eventId} ${after}`, null, 5))

/** Who was written to before a job was cut short and ran again: nothing is put together for them twice. */
async function toldOfIt(eventId: string, readers: Reader[]): Promise<Set<string>> {
  const occasions = readers.map(({ email }) => occasionOf(eventId, email))
  const mails = await db.mail.findMany({ where: { occasion: { in: occasions } }, select: { occasion: true } })
  return new Set(mails.map(({ occasion }) => occasion))
}

/** Most readers of one batch follow the same thing: their words are put together once. */
async function partsFor(reader: Reader, news: News, written: Map<string, Part[]>): Promise<Part[]> {
  const key = JSON.stringify([reader.language, ...reader.follows.map(({ kind, target }) => [kind, target])])
  const parts = written.get(key) ?? (await partsOf(reader, news))
  written.set(key, parts)
  return parts
}

async function tell(
  { email, language, secret, follows }: Reader,
  news: News,
  parts: Part[],
  defaultLanguage: Language,
): Promise<void> {
  const ways = waysOut({ language, secret }, whichOf(follows), defaultLanguage)
  const { subject } =
    words[language].follow[
      news.name === 'question.published' ? 'asked' : news.name === 'answer.amended' ? 'amended' : 'answered'
    ]
  await post(occasionOf(news.eventId, email), async () => ({
    to: email,
    language,
    subject: subject(news.question.reference ?? ''),
    parts: [...parts, ...ways.parts],
    thread: `question-${news.question.id}`,
    unsubscribe: ways.oneClick,
    urgency: 'bulk',
  }))
}

/** The follows a mail comes from: stopping it stops them. An address has only so much room. */
const whichOf = (follows: Reader['follows']) => (follows.length > 5 ? 'at-once' : follows.map(({ id }) => id).join('.'))

async function partsOf({ language, follows }: Reader, { name, question }: News): Promise<Part[]> {
  const told = words[language].follow
  const { defaultLanguage } = (await getAuthority()).languages
  const href = absolute(pathIn(language, questionPath(question), defaultLanguage))
  const lists = await Promise.all(
    follows.filter(({ kind }) => kind !== 'question').map(target => showTarget(target, language)),
  )
  const among = lists.flatMap(list => (list ? [list.name] : [])).join(', ')
  const isFollowed = follows.some(({ kind }) => kind === 'question')
  if (name === 'question.published') {
    return [
      { kind: 'text', words: told.asked.lead(among) },
      { kind: 'quote', words: `${question.title}\n\n${question.body}` },
      { kind: 'link', words: told.asked.action, href, main: true },
    ]
  }
  const leads = name === 'answer.amended' ? told.amended : told.answered
  const isNo = question.outcome === 'negative' || question.outcome === 'partial'
  return [
    { kind: 'text', words: isFollowed ? leads.lead : leads.listLead(among) },
    ...(name === 'answer.amended' ? reasonOf(question.publishedAnswer, told.amended.reason) : []),
    { kind: 'heading', words: question.title, lang: 'fr' },
    ...(question.publishedAnswer ? [{ kind: 'quote' as const, words: letterText(question.publishedAnswer) }] : []),
    ...(isNo ? [{ kind: 'text' as const, words: told.answered.no }] : []),
    { kind: 'link', words: told.answered.action, href, main: true },
  ]
}

/** Why the words changed, where they did. */
const reasonOf = (answer: { reason: string } | null, told: (reason: string) => string): Part[] =>
  answer?.reason ? [{ kind: 'text', words: told(answer.reason) }] : []
