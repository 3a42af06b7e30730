import { formatDate } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import { Trail } from '~/ui/Trail'
import { words } from '../messages/words'
import type { TrailLine } from '../trail'

/** The dated line of what happened, what happens now and what is promised. */
export function QuestionTrail({ lines, weekday = false }: { lines: TrailLine[]; weekday?: boolean }) {
  const language = useLanguage()
  const told = words[language].trail
  const steps = lines.map(({ id, kind, on, state, who = told.someService }) => ({
    id,
    words: kind === 'serviceAsked' || kind === 'serviceReplied' ? told[kind](who) : told[kind],
    when: on ? { iso: on, words: formatDate(on, language, { weekday }) } : undefined,
    state,
  }))
  return <Trail steps={steps} label={told.label} />
}
