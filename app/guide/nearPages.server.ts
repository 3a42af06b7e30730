import { noteRead } from '~/events/publicPages.server'
import { db, Prisma } from '~/platform/db.server'
import { someOf, type TypedWord, weightOf } from '~/questions/typedWords.server'
import type { GuideContent } from './content'
import { getGuide } from './revision.server'
import type { Text } from './texts'

/** A page of the guide that speaks of what was typed. */
export type NearPage = { path: string; title: Text; summary: Text | null }

type Page = NearPage & { words: string }

/** How much of what was typed, by weight, a page must speak of. */
const enough = 0.4

/** Up to `limit` pages of the published guide: its outcomes, and the situations the walk begins with. */
export async function guidePagesNear(words: readonly TypedWord[], limit = 2): Promise<NearPage[]> {
  noteRead('guide')
  const guide = await getGuide()
  if (!guide || words.length === 0) return []
  const pages = pagesOf(guide.content)
  const weights = words.map(weightOf)
  const rows = await db.$queryRaw<{ place: number; told: number }[]>`
    select place::int, told from (
      select place, (${Prisma.join(
        words.map(
          (word, index) =>
            Prisma.sql`case when vector @@ ${someOf([word])}::tsquery then ${weights[index]}::float8 else 0 end`,
        ),
        ' + ',
      )}) as told
      from (
        select place, to_tsvector('public.porte_voix', normal(words)) as vector
        from unnest(${pages.map(page => page.words)}::text[]) with ordinality as page (words, place)) pages) scored
    where told >= ${enough * weights.reduce((sum, weight) => sum + weight, 0)} order by told desc, place limit ${limit}`
  return rows.flatMap(({ place }) => {
    const page = pages[place - 1]
    return page ? [{ path: page.path, title: page.title, summary: page.summary }] : []
  })
}

/** Titles in both languages, for what is typed may be in either; a title twice would be one way too many. */
function pagesOf(content: GuideContent): Page[] {
  const ends = content.outcomes.map(({ id, title, summary }) => ({
    path: `/guide/outcomes/${id}`,
    title,
    summary,
    words: inBoth(title, summary),
  }))
  return [...situationsOf(content), ...ends].filter(
    (page, place, all) => all.findIndex(other => other.title.fr === page.title.fr) === place,
  )
}

/** Where a walk may begin: the answers to its first question, and to those these lead to. */
function situationsOf({ start, nodes }: GuideContent): Page[] {
  const answersOf = (id: string) =>
    (nodes.find(node => node.id === id && !node.sensitive)?.answers ?? []).filter(({ prefillOnly }) => !prefillOnly)
  const page = (text: Text, hint: Text | undefined, ...choices: string[]): Page => ({
    path: `/guide/start?${choices.map(choice => `a=${choice}`).join('&')}`,
    title: text,
    summary: hint ?? null,
    words: inBoth(text, hint),
  })
  return answersOf(start).flatMap(({ id, text, hint, to }) => {
    const first = `${start}.${id}`
    const second = to && 'node' in to ? to.node : null
    const further = second ? answersOf(second) : []
    return [
      page(text, hint, first),
      ...further.map(answer => page(answer.text, answer.hint, first, `${second}.${answer.id}`)),
    ]
  })
}

const inBoth = (...texts: (Text | undefined)[]) => texts.flatMap(text => [text?.fr, text?.en]).join(' ')
