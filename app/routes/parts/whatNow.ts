import { formatDate } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import type { Tracked } from '~/questions/tracked'
import { words } from '../messages/words'

/** The first sentence of the follow-up page: who holds the question since when, and what comes by when. */
export function whatNow({ situation, service }: Pick<Tracked, 'situation' | 'service'>, language: Language): string {
  const { track } = words[language]
  const { now } = track
  const { code, late } = situation
  const since = situation.since ? formatDate(situation.since, language) : ''
  const by = situation.by ? formatDate(situation.by, language, { weekday: true }) : ''
  const who = service ?? track.someService
  if (code === 'confirm') return now.confirm
  if (code === 'merged') return now.merged
  if (code === 'team') return late ? now.teamLate(since, by) : now.team(since, by)
  if (code === 'service') return late ? now.serviceLate(who, since, by) : now.service(who, since, by)
  if (code === 'reopened') return (late ? now.reopenedLate : now.reopened)(who, since, by)
  return now[code](since)
}
