import { z } from 'zod'
import { isCivil } from '~/platform/calendar/civil'
import { Rule, Source } from './rules'
import { Text } from './texts'

/**
 * The whole guide as one document: what a revision holds, what editors export and import.
 * Order is meaning everywhere (answers, outcomes' steps): cheapest and quickest first.
 */
const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
const LetterId = z.string().regex(/^L\d+$/, 'L and a number')
const Day = z.string().refine(isCivil, 'a day written YYYY-MM-DD')
const Confidence = z.enum(['high', 'medium', 'low'])

const Target = z.union([z.strictObject({ node: Id }), z.strictObject({ outcome: Id })])

const Answer = z.strictObject({
  id: Id,
  text: Text,
  hint: Text.optional(),
  /** Where it leads. A cross question may leave it out: the walk then goes on where it was heading. */
  to: Target.optional(),
  /** What the answer establishes, under the names the rules use (`noticeGiven`, `implicitDecision`…). */
  facts: z.record(z.string(), z.union([z.boolean(), z.string()])).optional(),
  /** Outcomes shown beside the one reached, as `urgent`. */
  adds: z.array(Id).optional(),
  /** Valid in an address, not offered on the page: what the agent's composer already knows. */
  prefillOnly: z.boolean().optional(),
})

const Node = z.strictObject({
  id: Id,
  question: Text,
  why: Text,
  help: Text.optional(),
  /** Asked once, before any outcome that lists it in `cross`. */
  cross: z.boolean().optional(),
  /** Asked only when these hold, as `implicitDecision`. */
  when: z.array(z.string()).optional(),
  /** The answer tells something intimate: it never travels in an address, and the walk never waits for it. */
  sensitive: z.boolean().optional(),
  /** The rule whose date, worked out in the page, tells which answer is right. */
  deadlineRef: Id.optional(),
  answers: z.array(Answer).min(2),
})

const Step = z.strictObject({
  id: Id,
  title: Text,
  body: Text,
  /** The « version simple »: short sentences, everyday words. */
  simple: Text.optional(),
  cost: Text.optional(),
  delay: Text.optional(),
  /** What it does to the time left to go to court. */
  clock: z.enum(['interrupts', 'keeps-running', 'before-deadline', 'starts']).optional(),
  /** Shown only when these hold: `implicitDecision`, `!noticeGiven`. */
  when: z.array(z.string()).optional(),
  /** The way to the judge: it cannot be removed nor lose its deadline. */
  court: z.boolean().optional(),
  deadlineRef: Id.optional(),
  letterRef: LetterId.optional(),
  outcomeRef: Id.optional(),
  contactRefs: z.array(Id),
  sources: z.array(Source),
  verifiedOn: z.union([z.literal(''), Day]),
  verifiedBy: z.string().optional(),
  reviewBy: Day.optional(),
  confidence: Confidence,
  suspended: z.strictObject({ on: Day, instead: Text }).optional(),
})

const Outcome = z.strictObject({
  id: Id,
  title: Text,
  summary: Text,
  /** What must be read before anything else: « Le recours gracieux ne prolonge pas… ». */
  banner: Text.optional(),
  /** The running deadlines, shown above the options; the first whose conditions hold is the big date. */
  deadlines: z.array(z.strictObject({ rule: Id, when: z.array(z.string()).optional() })),
  cross: z.array(Id),
  also: z.array(Id).optional(),
  steps: z.array(Step).min(1),
})

const Letter = z.strictObject({
  id: LetterId,
  title: Text,
  purpose: Text,
  sendTo: Text,
  proof: Text,
  object: z.string(),
  body: z.string(),
  enclosures: z.string(),
  /** Letters to the authority end by asking for an acknowledgement (CRPA L112-3, L112-11). */
  acknowledgement: z.boolean(),
  sources: z.array(Source),
})

const Variable = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z]*$/),
  label: Text,
  kind: z.enum(['line', 'lines', 'date']),
  /** A line of the letter that holds an empty optional variable is left out. */
  optional: z.boolean().optional(),
  default: z.string().optional(),
})

const Contact = z.strictObject({
  id: Id,
  name: Text,
  what: Text,
  phone: z.string().optional(),
  url: z.url().optional(),
  /** Its address depends on the town: the portal's settings say it. */
  local: z.boolean().optional(),
  emergency: z.boolean().optional(),
  verifiedOn: z.union([z.literal(''), Day]),
})

export const GuideContent = z.strictObject({
  start: Id,
  notices: z.strictObject({
    advice: Text,
    emergency: Text,
    otherReader: Text,
    outOfScope: Text,
    earlierRefusal: Text,
    stopsNothing: Text,
  }),
  nodes: z.array(Node).min(1),
  outcomes: z.array(Outcome).min(1),
  rules: z.array(Rule).min(1),
  letterFrame: z.strictObject({ header: z.string(), acknowledgement: z.string(), footer: z.string() }),
  variables: z.array(Variable),
  letters: z.array(Letter),
  contacts: z.array(Contact),
})

export type GuideContent = z.infer<typeof GuideContent>
export type Node = z.infer<typeof Node>
export type Answer = z.infer<typeof Answer>
export type Target = z.infer<typeof Target>
export type Outcome = z.infer<typeof Outcome>
export type Step = z.infer<typeof Step>
export type Letter = z.infer<typeof Letter>
export type Variable = z.infer<typeof Variable>
export type Contact = z.infer<typeof Contact>
