import type { GuideContent } from './content'
import { type DateForm, dateWith, type Known, type LawPlace } from './dating'
import type { Facts } from './deadlineInput'
import type { Deadline } from './deadlines'
import type { DateResult, DateShown } from './pages'
import { standingOf } from './standing'
import type { Text } from './texts'

export type Posted = Record<string, string>

type About = {
  content: GuideContent
  known: Known
  place: LawPlace
  sentence: (rule: string) => string | null
  /** Said beside the question for the day when nobody asked yet about an earlier refusal. */
  earlier?: Text | null
}

/**
 * The date part of a page. `rules` are those that run here, `within` those whose dates may follow. Posted: `start` and
 * the other facts; `rule` chooses another of the guide's rules; `unknown` says that the day is not known.
 */
export function dateShown(about: About, rules: string[], within: string[], posted: Posted): DateShown | null {
  const { content, known, place } = about
  const other = posted.rule && posted.rule !== rules[0] ? posted.rule : null
  const wrongRule = other !== null && !content.rules.some(rule => rule.id === other)
  const asked = other && !wrongRule ? [other] : rules
  const first = asked[0]
  if (!first) return null

  const { start: _, ...unsaid } = posted
  const unknown = posted.unknown !== undefined
  const { form, deadlines } = dateWith(content, asked, known, unknown ? unsaid : posted, place)
  if (wrongRule) form.problems.rule = 'unknown'
  const results = wrongRule ? [] : deadlines.map(found => resultOf(content, found, place))
  const main = soonest(results)
  return {
    form,
    ask: content.rules.find(rule => rule.id === first)!.ask,
    rule: about.sentence(main?.rule ?? first),
    zone: place.zone,
    firstRefusal: known.facts.earlierRefusal === true && !other,
    earlier: other ? null : (about.earlier ?? null),
    unknown,
    main,
    others: results.filter(result => result.rule !== main?.rule && isEstablished(result)),
    afterwards: afterwards(content, form, main, within),
  }
}

export function resultOf(content: GuideContent, found: Deadline, { today }: LawPlace): DateResult {
  const rule = content.rules.find(one => one.id === found.rule)!
  return { ...found, title: rule.title, note: rule.note ?? null, standing: standingOf(found, today) }
}

/** A later limit is told only to who is known to have it. */
const isEstablished = ({ display, assumed, lastDay }: DateResult) =>
  display === 'shown' || (assumed.length === 0 && lastDay !== null)

/** The first that still runs, else the first. An uncertain later limit is never the big date. */
function soonest(results: DateResult[]): DateResult | null {
  const shown = results.filter(result => result.display === 'shown')
  const limit = results.find(result => result.display === 'unfolded' && isEstablished(result))
  const main = shown.find(result => result.standing !== 'past') ?? shown[0] ?? results[0] ?? null
  // Even the longest reading of the case law is over.
  return main?.standing === 'late-open' && limit?.standing === 'past' ? { ...main, standing: 'past' } : main
}

function afterwards(
  content: GuideContent,
  form: DateForm,
  main: DateResult | null,
  within: string[],
): DateShown['afterwards'] {
  const next = main?.next && content.rules.some(rule => rule.id === main.next) ? main.next : null
  const start = main?.purpose === 'notBefore' ? main.nominalEnd : null
  const ids = new Set([...(next ? [next] : []), ...within.filter(id => !form.rules.includes(id))])
  return [...ids].flatMap(id => {
    const rule = content.rules.find(one => one.id === id)
    return rule && rule.display !== 'unfolded' ? [{ rule: id, ask: rule.ask, start: id === next ? start : null }] : []
  })
}

/** The date of a step, when its time starts from the day that was given. */
export function stepDate(about: About, id: string, date: DateShown | null): DateResult | null {
  const { content, known, place } = about
  const asked = date?.main
  if (!date || !asked) return null
  const from = (rule: string) => content.rules.find(one => one.id === rule)?.from
  if (from(id) !== from(asked.rule)) return null
  const { deadlines } = dateWith(content, [id], withTyped(known, date.form), date.form.typed, place)
  return deadlines[0] ? resultOf(content, deadlines[0], place) : null
}

/** What the form learned counts for every rule, also for those that do not ask for it themselves. */
function withTyped(known: Known, { fields, typed }: DateForm): Known {
  const facts: Facts = { ...known.facts }
  for (const { name, kind } of fields)
    if (kind === 'yes-no' && (typed[name] === 'yes' || typed[name] === 'no')) facts[name] = typed[name] === 'yes'
  return { ...known, facts }
}
