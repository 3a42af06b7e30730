import { getAuthority } from '~/directory/authority.server'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { findPersonalData } from '~/platform/text/personalData'
import { knownPublic } from './reread.server'

/** What was looked for and not found, as the desk reads it. */
export type SearchMiss = { words: string; count: number; lastOn: string }

const longest = 80
/** Robots type anything: the oldest go when there are more. */
const keptAtMost = 2_000

/**
 * Nothing was found for these words: counts it, for the editors of answers and guide. What looks like somebody's data is
 * not kept. Each time is counted, so the page that says so is drawn anew each time.
 */
export async function countMiss(typed: string): Promise<void> {
  const at = now()
  if ([...typed].length > longest || !/\p{L}{2}/u.test(typed)) return
  if (findPersonalData(typed, await knownPublic()).length > 0) return
  const day = today((await getAuthority()).time.timeZone, at)
  await db.$executeRaw`
    insert into search_miss (words, last_on)
    select words, ${day}::date
    from (select trim(regexp_replace(normal(${typed}), '[^[:alnum:]'']+', ' ', 'g')) as words) typed where words <> ''
    on conflict (words) do update set count = search_miss.count + 1, last_on = excluded.last_on`
}

/** The searches that found nothing, most often first. */
export async function listMisses(limit = 50): Promise<SearchMiss[]> {
  const rows = await db.searchMiss.findMany({
    orderBy: [{ count: 'desc' }, { lastOn: 'desc' }, { words: 'asc' }],
    take: limit,
  })
  return rows.map(row => ({ ...row, lastOn: row.lastOn.toISOString().slice(0, 10) }))
}

/** Task `forget-misses`: the oldest beyond a list's length. What is a year old goes with the nightly retention. */
export async function forgetMisses(): Promise<void> {
  await db.$executeRaw`
    delete from search_miss where words in (
      select words from (
        select words, row_number() over (order by last_on desc, count desc) as place from search_miss) ranked
      where place > ${keptAtMost})`
}
