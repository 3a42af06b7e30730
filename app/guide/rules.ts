import { z } from 'zod'
import { isCivil } from '~/platform/calendar/civil'
import { Text } from './texts'

/** An article of law, or the decision or official page that says it. `legiarti` is Légifrance's number of that version. */
export const Source = z.strictObject({
  article: z.string().min(1),
  url: z.url().optional(),
  legiarti: z
    .string()
    .regex(/^LEGIARTI\d{12}$/)
    .optional(),
})
export type Source = z.infer<typeof Source>

/** Where to read it: its own address, else the article on Légifrance. */
export function sourceUrl(source: Source): string | null {
  if (source.url) return source.url
  return source.legiarti ? `https://www.legifrance.gouv.fr/codes/article_lc/${source.legiarti}` : null
}

/** What a legal date is for: act by it, wait for it, or expect the authority to have acted by it. */
export const Purpose = z.enum(['actBefore', 'notBefore', 'expectedBy'])
export type Purpose = z.infer<typeof Purpose>

/** The fact a rule's version depends on: a permit's regime is that of its decision, whenever it is read. */
export const Pivot = z.enum(['decision', 'mediationAgreed', 'reasonsRequested', 'filing', 'always'])

const Name = z.string().regex(/^[a-z][A-Za-z]*$/)
const RuleId = z.string().regex(/^[a-z][a-z0-9-]*$/)
const Day = z.string().refine(isCivil, 'a day written YYYY-MM-DD')
const Count = z.int().min(1).max(120)

/**
 * One version of one deadline rule. Absent `franc`, `distance` mean no; absent `roll` means none; absent `confidence`
 * means high. Several versions of a rule share its `id` and do not overlap on the pivot `appliesBy` names.
 */
export const Rule = z.strictObject({
  id: RuleId,
  title: Text,
  /** The question for the day the time starts. */
  ask: Text,
  purpose: Purpose,
  from: Name,
  /** Takes everything it does not say itself from another rule. */
  sameAs: RuleId.optional(),
  months: Count.optional(),
  days: Count.optional(),
  workingDays: Count.optional(),
  extendableMonths: Count.optional(),
  /** Délai franc: neither the first nor the last day counts, so one day more. */
  franc: z.boolean().optional(),
  roll: z.enum(['none', 'next-working-day']).optional(),
  distance: z.boolean().optional(),
  /** Facts without which the rule gives no date. */
  requires: z.array(Name).optional(),
  /** Those of `requires` taken as true when nobody said: only where the date so found is the cautious one. */
  assume: z.array(Name).optional(),
  /** Facts (`name` or `!name`) without which the rule is not the right one. */
  when: z.array(z.string().regex(/^!?[a-z][A-Za-z]*$/)).optional(),
  /** Facts that take away the date: the period was suspended, used up, or has no such effect. */
  unless: z.array(Name).optional(),
  /** The day named must fall inside another rule's period; outside it, this rule gives nothing. */
  within: z.array(z.strictObject({ date: Name, rule: RuleId, from: Name, proves: Name.optional() })).optional(),
  effect: z.enum(['interrupts', 'none']).optional(),
  effectOfInformalAppeal: z.enum(['interrupts', 'none']).optional(),
  onlyOnce: z.boolean().optional(),
  evidence: z.enum(['postmark']).optional(),
  /** The decision born when this period ends, and the rule that runs next from it. */
  creates: Name.optional(),
  next: z.string().optional(),
  /** The rule that takes its place when the decision is a silence. */
  onSilence: RuleId.optional(),
  /** Never later than so many months after a named day, or after a fixed one. */
  cap: z.strictObject({ from: z.union([Name, Day]), months: Count }).optional(),
  validFrom: Day.optional(),
  validTo: Day.optional(),
  appliesBy: Pivot.optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  display: z.enum(['unfolded']).optional(),
  /** The rule whose cautious day is shown instead of this one's. */
  safeDay: RuleId.optional(),
  note: Text.optional(),
  sources: z.array(Source),
})
export type Rule = z.infer<typeof Rule>
