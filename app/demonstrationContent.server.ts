import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { roles } from './accounts/permissions'
import { answerShape } from './answers/answering'
import { sectionNames } from './directory/authority'
import { BehalfDraft } from './moderation/behalf/asking'
import { hidingReasons } from './moderation/hidingReasons'
import { reportShape } from './moderation/reports/reporting'

const InTwo = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
const DaysAgo = z.int().min(0).max(5000)
const Slug = z.string().regex(/^[a-z0-9-]+$/)

const Answer = z.strictObject({
  body: z.string().min(1),
  nature: z.enum(['information', 'decision']),
  outcome: z.enum(['informed', 'positive', 'partial', 'negative', 'redirected']),
  ground: z.string().optional(),
  explanation: z.string().default(''),
  subject: z.union([z.string().transform(one => [one]), z.array(z.string())]),
  visibility: z.enum(['public', 'private']),
  signerName: z.string(),
  signerCapacity: z.string(),
  remedyNotice: z.string().default(''),
  daysAgo: DaysAgo,
  redirectedTo: z.strictObject({ name: z.string(), forwardedDaysAgo: DaysAgo }).optional(),
  amended: z.strictObject({ daysAgo: DaysAgo, reason: z.string(), previousBody: z.string() }).optional(),
})

const Question = z.strictObject({
  key: Slug,
  title: z.string().min(1),
  body: z.string().min(1),
  topic: Slug,
  addressee: z.string().regex(/^(unknown|service:[a-z-]+|official:[a-z-]+)$/),
  displayName: z.string().nullable(),
  askedBy: z.email().optional(),
  channel: z.enum(['web', 'phone', 'counter', 'paper']).default('web'),
  askedDaysAgo: DaysAgo,
  state: z.enum(['unconfirmed', 'submitted', 'published', 'declined', 'withdrawn', 'merged', 'private', 'hidden']),
  publishedDaysAgo: DaysAgo.optional(),
  supports: z.int().min(0).default(0),
  holdingReply: z.strictObject({ body: z.string(), daysAgo: DaysAgo }).optional(),
  answer: Answer.optional(),
  declined: z
    .strictObject({ article: z.string(), reason: z.string(), message: z.string(), daysAgo: DaysAgo })
    .optional(),
  withdrawn: z.strictObject({ daysAgo: DaysAgo }).optional(),
  mergedInto: Slug.optional(),
  mergedDaysAgo: DaysAgo.optional(),
  hidden: z.strictObject({ reason: z.enum(hidingReasons), daysAgo: DaysAgo }).optional(),
})

const Mandate = z.strictObject({ capacity: z.string(), startedDaysAgo: DaysAgo, endedDaysAgo: DaysAgo.optional() })

const Directory = z.strictObject({
  topics: z.array(z.strictObject({ slug: Slug, name: InTwo, subject: z.string(), service: Slug })),
  services: z.array(z.strictObject({ slug: Slug, name: InTwo, description: InTwo })),
  officials: z.array(
    z.strictObject({
      slug: Slug,
      firstName: z.string(),
      name: z.string(),
      function: InTwo,
      portfolio: InTwo,
      mandates: z.array(Mandate),
      accounts: z.array(z.strictObject({ label: z.string(), url: z.url() })),
    }),
  ),
})

const Person = z.strictObject({
  email: z.email(),
  firstName: z.string(),
  name: z.string(),
  function: z.string(),
  roles: z.array(z.enum(roles)),
  service: Slug.optional(),
  official: Slug.optional(),
})

/** A fresh key stands where the page of a form would have put one. */
const keyed = <T>(shape: z.ZodType<T>) => z.preprocess(value => ({ ...Object(value), ...formKeys }), shape)
const formKeys = { commandId: 'b7a1c9a2-4a52-4f0e-9f3c-5d2f6a1c0e77', version: 1 }

/** What waits at the desk, checked by the forms it would have come through. */
const Waiting = z.strictObject({
  reports: z.array(
    z.discriminatedUnion('kind', [
      reportShape('report').safeExtend({ kind: z.literal('report'), question: Slug }),
      reportShape('about-me').safeExtend({ kind: z.literal('about-me'), question: Slug }),
    ]),
  ),
  reviews: z.array(z.strictObject({ question: Slug, words: z.string().min(1) })),
  onBehalf: z.array(keyed(BehalfDraft.safeExtend({ answer: keyed(answerShape(null)) }))),
})

const Town = z.strictObject(
  Object.fromEntries(sectionNames.map(name => [name, z.record(z.string(), z.unknown()).optional()])),
)

export type DemoQuestion = z.output<typeof Question>
export type DemoAnswer = z.output<typeof Answer>
export type Demonstration = {
  town: z.output<typeof Town>
  directory: z.output<typeof Directory>
  people: z.output<typeof Person>[]
  questions: DemoQuestion[]
  waiting: z.output<typeof Waiting>
}

/**
 * The town of the demonstration, from its folder (`prisma/demo`, explained there).
 * @throws with the file and the place of what is not as it should be.
 */
export function readDemonstration(folder: string): Demonstration {
  const read = <T>(name: string, shape: z.ZodType<T>): T => {
    const result = shape.safeParse(parse(readFileSync(join(folder, name), 'utf8')))
    if (result.success) return result.data
    const [issue] = result.error.issues
    throw new Error(`${join(folder, name)}: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const files = readdirSync(join(folder, 'questions'))
    .filter(name => name.endsWith('.yaml'))
    .sort()
  return {
    town: read('town.yaml', Town),
    directory: read('directory.yaml', Directory),
    people: read('people.yaml', z.strictObject({ people: z.array(Person) })).people,
    questions: files.flatMap(name => read(join('questions', name), z.array(Question))),
    waiting: read('waiting.yaml', Waiting),
  }
}
