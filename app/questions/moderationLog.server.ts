import { getAuthority } from '~/directory/authority.server'
import { noteRead } from '~/events/publicPages.server'
import type { CivilDate } from '~/platform/calendar/civil'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'

/** One decision, without the text and without the person. */
export type LoggedDecision = {
  id: string
  act: 'declined' | 'hidden'
  on: CivilDate
  article: string | null
  reason: string
  shownAgainOn: CivilDate | null
}

/** How far back the page goes. */
const atMost = 200

/** What was not published and what was taken off view, newest first: the rule and the date, nothing that points to anybody. */
export async function listDecisions(): Promise<LoggedDecision[]> {
  noteRead('decisions')
  const [{ time }, declines, hidings] = await Promise.all([
    getAuthority(),
    db.decline.findMany({
      orderBy: { at: 'desc' },
      take: atMost,
      select: { id: true, article: true, reason: true, at: true },
    }),
    db.hiding.findMany({
      orderBy: { at: 'desc' },
      take: atMost,
      select: { id: true, reason: true, at: true, liftedAt: true },
    }),
  ])
  const dated = [
    ...declines.map(decline => ({ ...decline, act: 'declined' as const, liftedAt: null })),
    ...hidings.map(hiding => ({ ...hiding, act: 'hidden' as const, article: null })),
  ]
  return dated
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, atMost)
    .map(({ at, liftedAt, ...rest }) => ({
      ...rest,
      on: today(time.timeZone, at),
      shownAgainOn: liftedAt && today(time.timeZone, liftedAt),
    }))
}
