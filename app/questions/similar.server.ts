import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import { db, Prisma } from '~/platform/db.server'
import { firstWords } from './listed.server'
import type { SimilarQuestion } from './similar'
import { oneOf, readTyped, type TypedWord, titleWords, weightOf } from './typedWords.server'

/** How near a title must be, from 0 to 1: found by reading pairs (docs/similarity.md). */
export const similarFrom = 0.45

/** How many titles that share words are looked at: the most recent ones. */
const lookedAt = 300

/** A title holds the question if it shares two of its rarest words; these are enough to be found by. */
const rarestAtMost = 6

/** What a title's other words are taken to weigh: those of a middling word. */
const otherWeight = 3.5

type Row = SimilarQuestion & { answerStart: string | null; nearness: number }

/** The stop words of the settings are passed over, unless nothing else was typed. */
export async function readQuestion(title: string): Promise<TypedWord[]> {
  const { stopWords } = (await getAuthority()).search
  const words = await readTyped(title, stopWords)
  return words.length > 0 ? words : readTyped(title)
}

/**
 * Published questions near the one typed (its words by `readQuestion`): the nearest `limit`, answered ones first with
 * the start of their answer.
 */
export async function similarQuestions(
  title: string,
  words: readonly TypedWord[],
  limit = 5,
): Promise<SimilarQuestion[]> {
  const rows = await nearest(title, words, limit)
  return rows
    .toSorted((one, other) => Number(other.answered) - Number(one.answered))
    .map(({ answerStart, nearness, ...row }) => ({ ...row, start: answerStart && firstWords(answerStart) }))
}

/** The questions at least as near as `from`, nearest first. */
export function nearest(title: string, words: readonly TypedWord[], limit: number, from = similarFrom): Promise<Row[]> {
  noteRead('questions')
  if (words.length === 0) return Promise.resolve([])
  return db.$queryRaw<Row[]>`
    with candidate as materialized (
      (select q.id, q.title_normal, q.answered_at from question q where ${publicOnes} and ${titleWords} @@ ${sharing(words)}::tsquery
        order by q.published_at desc limit ${lookedAt})
      union
      (select q.id, q.title_normal, q.answered_at from question q where ${publicOnes} and q.title_normal = normal(${title}) limit ${limit})),
    -- The words of each title are worked out once, then asked for one by one.
    titled as materialized (select q.id, q.title_normal, q.answered_at, ${titleWords} as title_words from candidate q),
    counted as (select id, title_normal, answered_at, length(title_words) as all_words, ${sharedWith(words)} from titled),
    scored as (select id, answered_at, ${nearness(title, words)} as nearness from counted),
    best as materialized (
      select id, nearness from scored where nearness >= ${from}::float8
      order by nearness desc, answered_at is null, id desc limit ${limit})
    select q.reference, q.slug, q.title, q.outcome, q.answered_at is not null as answered,
      left(q.answer_text, 240) as "answerStart", b.nearness
    from best b join question q on q.id = b.id
    order by b.nearness desc, q.answered_at is null, q.id desc`
}

const publicOnes = Prisma.sql`q.publication = 'published' and q.visibility = 'public' and q.published_at is not null`

/** Any two of the rarest words, or the only one there is. */
function sharing(words: readonly TypedWord[]): string {
  const rarest = words.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, rarestAtMost)
  const pairs = rarest.flatMap((one, place) =>
    rarest.slice(place + 1).map(other => `(${oneOf(one)} & ${oneOf(other)})`),
  )
  return pairs.length > 0 ? pairs.join(' | ') : oneOf(rarest[0] as TypedWord)
}

/** `told`: what the words that a title shares weigh; `shared`: how many they are. */
function sharedWith(words: readonly TypedWord[]): Prisma.Sql {
  const has = (word: TypedWord) => Prisma.sql`title_words @@ ${oneOf(word)}::tsquery`
  const told = words.map(word => Prisma.sql`case when ${has(word)} then ${weightOf(word)}::float8 else 0 end`)
  const shared = words.map(word => Prisma.sql`(${has(word)})::int`)
  return Prisma.sql`${Prisma.join(told, ' + ')} as told, ${Prisma.join(shared, ' + ')} as shared`
}

/**
 * How near a title is to what was typed. Mostly the words both have among those either has, rare ones counting more; the
 * rest is how alike they look, which knows of order and of slips. The same title is 1.
 */
function nearness(title: string, words: readonly TypedWord[]): Prisma.Sql {
  const asked = words.reduce((sum, word) => sum + weightOf(word), 0)
  return Prisma.sql`
    case when title_normal = normal(${title}) then 1::float8 else (
      0.7 * 2 * told / (${asked}::float8 + told + ${otherWeight}::float8 * greatest(0, all_words - shared))
      + 0.3 * similarity(title_normal, normal(${title})))::float8 end`
}
