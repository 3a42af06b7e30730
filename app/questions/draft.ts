import { z } from 'zod'
import { cleanLine, cleanText, lengthOf } from '~/platform/text/cleanText'

export const limits = {
  title: { least: 10, most: 200 },
  body: { least: 20, most: 20_000 },
  name: 80,
  email: 254,
} as const

/** What somebody sends to ask a question. The messages are codes; `problems` in the room's messages has their sentences. */
export const QuestionDraft = z.object({
  title: measured(cleanLine, limits.title),
  body: measured(cleanText, limits.body),
  topic: z.string('unknown').trim().default(''),
  addressee: z
    .string('unknown')
    .trim()
    .default('unknown')
    .transform((value, context) => {
      const found = parseAddressee(value)
      if (found) return found
      context.addIssue({ code: 'custom', message: 'unknown' })
      return z.NEVER
    }),
  email: z
    .string('missing')
    .transform(text => cleanLine(text).toLowerCase())
    .refine(Boolean, 'missing')
    .refine(isEmail, 'wrong'),
  displayName: z
    .string('long')
    .default('')
    .transform(cleanLine)
    .refine(name => lengthOf(name) <= limits.name, 'long'),
  submissionId: z.string().max(64).catch(''),
  website: z.string().default(''),
  /** When the form was opened, in milliseconds; whoever sends no such thing is not held up for it. */
  openedAt: z.coerce.number().int().positive().nullable().catch(null),
  proof: z.string().max(4_000).catch(''),
  slowly: z.string().optional().transform(Boolean).catch(false),
})

export type QuestionDraft = z.output<typeof QuestionDraft>
export type Addressee = { kind: 'service' | 'official'; slug: string } | { kind: 'unknown' }

/** In: the value of the form's choice. Out: whom it names, or null when it names nothing this form offers. */
export function parseAddressee(value: string): Addressee | null {
  if (value === '' || value === 'unknown') return { kind: 'unknown' }
  const found = /^(service|official):([a-z0-9-]{1,120})$/.exec(value)
  return found ? { kind: found[1] as 'service' | 'official', slug: found[2] ?? '' } : null
}

/**
 * Whether a text can be an e-mail address: narrower than RFC 5321 where what it leaves out is far more often a slip than
 * an address. Only a mail that arrives proves it.
 */
export function isEmail(text: string): boolean {
  if (text.length > limits.email || text.includes('..')) return false
  return /^[^\s@<>()[\]\\,;:"']{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}]$/u.test(
    text,
  )
}

function measured(clean: (typed: string) => string, { least, most }: { least: number; most: number }) {
  return z
    .string('missing')
    .transform(clean)
    .refine(text => text !== '', 'missing')
    .refine(text => text === '' || lengthOf(text) >= least, 'short')
    .refine(text => lengthOf(text) <= most, 'long')
}
