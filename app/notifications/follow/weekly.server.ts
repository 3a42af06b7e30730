import { getAuthority } from '~/directory/authority.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { addJob } from '~/platform/jobs/worker.server'
import { tellWeek } from './tellWeek.server'
import { weekEnd } from './week'
import { newsBetween } from './weekNews.server'

/** How many readers one job looks at. */
const batch = 50

/** No week is told that ended longer ago: a portal that was away starts again with the last one, not with a year. */
const longest = 14 * 86_400_000

/**
 * Task `weekly-mails`: everybody who follows by the week and has not been told of the last one. Nothing happens when
 * the week is told already, so that it may run as often as one likes.
 */
export async function sendWeeklyMails(payload: unknown): Promise<void> {
  const { after = '' } = (payload ?? {}) as { after?: string }
  const until = weekEnd(now(), (await getAuthority()).time.timeZone)
  const readers = await db.reader.findMany({
    where: {
      ...(after && { id: { gt: after } }),
      OR: [{ toldUntil: null }, { toldUntil: { lt: until } }],
      follows: { some: { rhythm: 'weekly', createdAt: { lt: until } } },
    },
    orderBy: { id: 'asc' },
    take: batch,
    include: { follows: { where: { rhythm: 'weekly' }, orderBy: { createdAt: 'asc' } } },
  })
  if (readers.length === 0) return
  const news = await newsBetween(new Date(until.getTime() - longest), until)
  for (const reader of readers) await tellWeek(reader, news, until)
  const last = readers.at(-1)
  if (readers.length === batch && last) await weeklyMailsSoon(last.id)
}

/** Looks whether a week is to be told, now: the clock was moved, or there are more readers. */
export async function weeklyMailsSoon(after = ''): Promise<void> {
  await db.$transaction(tx => addJob(tx, 'weekly-mails', { after }, `weekly-mails ${after}`, null, 5))
}
