import { z } from 'zod'
import { type CivilDate, isCivil } from '~/platform/calendar/civil'
import { cleanLine, cleanText } from '~/platform/text/cleanText'
import { isEmail } from '~/questions/draft'

/** The rights somebody uses by letter or by telephone (RGPD art. 15, 16, 17, 18, 21). */
export const rights = ['access', 'rectification', 'erasure', 'objection', 'restriction'] as const
export type Right = (typeof rights)[number]

export const channels = ['post', 'phone', 'counter', 'mail'] as const
export type Channel = (typeof channels)[number]

/** How the agent knew who asks. A paper is looked at and given back: no copy is kept. */
export const identities = ['mailbox', 'seen', 'called', 'paper', 'none'] as const
export type Identity = (typeof identities)[number]

export const outcomes = ['done', 'partly', 'refused', 'unidentified'] as const
export type RequestOutcome = (typeof outcomes)[number]

const text = (most: number) => z.string().default('').transform(cleanText).pipe(z.string().max(most, 'long'))

/** A request as an agent writes it down. `today` is the authority's: nothing came tomorrow. */
export const requestShape = (today: CivilDate) =>
  z.object({
    id: z.uuid('missing'),
    right: z.enum(rights, 'missing'),
    channel: z.enum(channels, 'missing'),
    receivedOn: z
      .string('day')
      .trim()
      .refine(isCivil, 'day')
      .refine(day => !isCivil(day) || day <= today, 'future'),
    email: z
      .string()
      .default('')
      .transform(typed => cleanLine(typed).toLowerCase())
      .refine(email => email === '' || isEmail(email), 'wrong'),
    identity: z.enum(identities, 'missing'),
    reference: z.string().default('').transform(cleanLine).pipe(z.string().max(100, 'long')),
    note: text(2_000),
  })

export type RequestDraft = z.output<ReturnType<typeof requestShape>>

/** Two months more, and why, as the person was told. */
export const moreTimeShape = z.object({
  reason: z.string('missing').transform(cleanText).pipe(z.string().min(1, 'missing').max(2_000, 'long')),
})

/** The answer that was given. Only a request that was met needs no words. */
export const closingShape = z
  .object({ outcome: z.enum(outcomes, 'missing'), answer: text(2_000) })
  .refine(({ outcome, answer }) => outcome === 'done' || answer !== '', { path: ['answer'], error: 'missing' })
