import { db, Prisma } from '~/platform/db.server'
import { plain } from './narrowed.server'
import { nearWords } from './nearWord'

/** A telling word of what somebody typed, as search knows it. */
export type TypedWord = {
  /** Lower case, no accents. */
  word: string
  /** Its stems, and those of the title words it may be a slip of. */
  stems: string[]
  /** How many public titles have it, counted up to `countedAtMost`. */
  titles: number
  /** A word no title has was taken for these. */
  instead: string[]
}

const countedAtMost = 500
const wordsAtMost = 16

/**
 * In: what was typed, and words to pass over. Out: its telling words in the order they stand. A word that no public title
 * has comes with those one slip away.
 */
export async function readTyped(typed: string, passedOver: readonly string[] = []): Promise<TypedWord[]> {
  const known = await knownWords(typed, passedOver)
  return Promise.all(
    known.map(async ({ word, stems, titles }) => {
      const instead = Number(titles) === 0 ? await slipsOf(word) : []
      const more = instead.length > 0 ? await stemsOf(instead) : []
      return { word, stems: [...stems, ...more], titles: Number(titles), instead }
    }),
  )
}

type Known = { word: string; stems: string[]; titles: bigint }

function knownWords(typed: string, passedOver: readonly string[]): Promise<Known[]> {
  return db.$queryRaw<Known[]>`
    with typed as (
      select word, min(place) as place
      from regexp_split_to_table(${plain(typed)}, '[^[:alnum:]]+') with ordinality as split (word, place)
      where word <> '' group by word order by 2 limit ${wordsAtMost * 2}),
    stemmed as (
      select word, place, array(
        select distinct other from unnest(to_tsvector('public.porte_voix', word)), unnest(either_number(lexeme)) as other
      ) as stems from typed)
    select word, stems, (
      select count(*) from (
        select 1 from question q
        where ${publicTitles} and ${titleWords} @@ ${anyOf(Prisma.sql`stems`)} limit ${countedAtMost}) counted) as titles
    from stemmed
    where cardinality(stems) > 0 and not stems && (${stemsIn(passedOver)})
    order by place limit ${wordsAtMost}`
}

const publicTitles = Prisma.sql`q.publication = 'published' and q.visibility = 'public'`

/** As `question_title_words_idx` has it. */
export const titleWords = Prisma.sql`to_tsvector('public.porte_voix', q.title_normal)`

/** Titles with any of these stems. The quotes make a stem of whatever stands between them. */
const anyOf = (stems: Prisma.Sql) => Prisma.sql`(
  select string_agg(quote_literal(stem), ' | ') from unnest(${stems}) as stem)::tsquery`

const stemsIn = (words: readonly string[]) => Prisma.sql`
  select coalesce(tsvector_to_array(to_tsvector('public.porte_voix', normal(${words.join(' ')}))), '{}')`

async function stemsOf(words: readonly string[]): Promise<string[]> {
  const [row] = await db.$queryRaw<{ stems: string[] }[]>`select (${stemsIn(words)}) as stems`
  return row?.stems ?? []
}

/**
 * Title words one slip away from `word`. Trigrams find the titles, the letters decide. In four letters a slip leaves
 * three trigrams of eight; the longer the word, the more must be left.
 */
async function slipsOf(word: string): Promise<string[]> {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return []
  const left = Math.max(0.33, (word.length - 2) / (word.length + 4) - 0.01)
  const titles = await db.$transaction(async tx => {
    await tx.$executeRaw`select set_config('pg_trgm.strict_word_similarity_threshold', ${String(left)}, true)`
    return tx.$queryRaw<{ title: string }[]>`
      select q.title_normal as title from question q where ${publicTitles} and ${word} <<% q.title_normal
      order by strict_word_similarity(${word}, q.title_normal) desc, q.id limit 40`
  })
  return nearWords(
    word,
    titles.flatMap(({ title }) => title.split(/[^\p{L}\p{N}]+/u)),
  )
}

/** Every word, each by any of its stems: the text of a tsquery. */
export const allOf = (words: readonly TypedWord[]): string => words.map(oneOf).join(' & ')

/** Any of the words. */
export const someOf = (words: readonly TypedWord[]): string => words.map(oneOf).join(' | ')

/** One word, by any of its stems. */
export const oneOf = ({ stems }: TypedWord): string => `(${stems.map(quoted).join(' | ')})`

const quoted = (stem: string) => `'${stem.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`

/** How much a word tells: one that most titles have tells little. */
export const weightOf = ({ titles }: TypedWord): number => Math.log(1 + 2000 / (1 + titles))
