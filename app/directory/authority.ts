import { z } from 'zod'
import { isCivil } from '~/platform/calendar/civil'
import { isZone, zones } from '~/platform/calendar/holidays'
import { languages } from '~/platform/i18n/language'
import { accentPasses } from '~/ui/accent'
import { defaultStopWords } from './stopWords'

/**
 * The local authority as it is set up at the desk: one section, one form, one row. Messages are codes that the page
 * turns into sentences; the words after a code are facts its sentence needs.
 */
const line = z.string().trim().max(300, 'too-long 300')
const optional = line.default('')
const named = line.min(1, 'missing')
/** « 24 180 » is how people write it. */
const whole = (from: number, to: number) => {
  const refused = `number ${from} ${to}`
  return z
    .union([z.number(), z.string()], refused)
    .transform(value => String(value).replace(/\s/g, '') || (from > 0 ? '' : '0'))
    .pipe(z.string().regex(/^\d+$/, refused).transform(Number))
    .pipe(z.number().min(from, refused).max(to, refused))
}
const days = z
  .union([z.string(), z.array(z.string())])
  .default('')
  .transform(value => (Array.isArray(value) ? value : value.split(/[\s,;]+/)).filter(Boolean))
  .superRefine((values, context) => {
    const wrong = values.find((value): boolean => !isCivil(civilIn(value)))
    if (wrong) context.addIssue({ code: 'custom', message: `date ${wrong.slice(0, 40)}` })
  })
  .transform(values => [...new Set(values.map(civilIn))].sort())
const phrases = z
  .union([z.string(), z.array(z.string())])
  .default('')
  .transform(value => (Array.isArray(value) ? value : value.split(/\n+/)).map(word => word.trim()).filter(Boolean))
  .transform(words => [...new Set(words)])
  .refine(words => words.every(word => word.length <= 100), 'line-too-long 100')
  .refine(words => words.length <= 500, 'too-many 500')

export const sections = {
  names: z.object({
    name: named,
    demonym: optional,
    inhabitants: whole(0, 50_000_000).default(0),
    registeredVoters: whole(0, 50_000_000).default(0),
  }),
  look: z.object({
    accent: z
      .string()
      .trim()
      .regex(/^#[0-9a-f]{6}$/i, 'colour')
      .refine(accentPasses, 'contrast')
      .default('#0b5d5e'),
  }),
  languages: z.object({ defaultLanguage: z.enum(languages, 'choice').default('fr') }),
  time: z.object({
    timeZone: z.string().refine(isTimeZone, 'time-zone').default('Europe/Paris'),
    holidayZone: z.string().refine(isZone, 'zone').default(zones[0]),
    closingDays: days,
  }),
  promise: z.object({ days: whole(1, 120).default(15) }),
  moderation: z.object({ words: phrases }),
  search: z.object({ stopWords: phrases }),
  contacts: z.object({
    phone: optional,
    hours: optional,
    counter: optional,
    post: optional,
    duty: optional,
    formalRequests: optional,
  }),
  institutions: z.object({
    court: optional,
    courtAddress: optional,
    prefecture: optional,
    ombudsman: optional,
    dpo: optional,
    publicationDirector: optional,
    host: optional,
  }),
  security: z.object({ securityContact: optional.refine(isReachable, 'contact') }),
} as const

export type Section = keyof typeof sections
export const sectionNames = Object.keys(sections) as Section[]
export type Authority = { [Name in Section]: z.output<(typeof sections)[Name]> }

/** What a section holds before anybody filled it in. */
export const emptySections: { [Name in Section]: Record<string, unknown> } = {
  names: { name: 'Porte-voix' },
  look: {},
  languages: {},
  time: {},
  promise: {},
  moderation: {},
  search: { stopWords: defaultStopWords },
  contacts: {},
  institutions: {},
  security: {},
}

/** « 24/12/2026 » is how a French calendar has it; anything else is left for the rule to refuse. */
const civilIn = (typed: string) =>
  typed.replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )

/** What RFC 9116 (2.5.3) takes as a contact: an e-mail address, or a page over https. Nothing is an answer too. */
function isReachable(value: string): boolean {
  if (value === '') return true
  return z.email().safeParse(value).success || (/^https:\/\/[!-~]+$/.test(value) && URL.canParse(value))
}

/** Asked on every page of a town that set one zone years ago, and slow to find out. */
const knownZones = new Set<string>()

function isTimeZone(value: string): boolean {
  if (knownZones.has(value)) return true
  try {
    new Intl.DateTimeFormat('fr', { timeZone: value })
    knownZones.add(value)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
