import { z } from 'zod'
import { commandFields } from '~/events/command'
import { cleanLine, lengthOf } from '~/platform/text/cleanText'
import { isEmail, QuestionDraft } from '~/questions/draft'

/** How a question came that nobody typed themselves, and how its answer goes back without an e-mail. */
export const behalfChannels = ['phone', 'counter', 'paper'] as const
export const contactWays = ['phone', 'counter', 'post'] as const
export type ContactWay = (typeof contactWays)[number]

const { title, body, topic, addressee, displayName } = QuestionDraft.shape

const always = () => true

/** What an agent writes for somebody. Messages are codes. Either an e-mail, or the way the answer is passed on. */
export const BehalfDraft = z
  .object({
    commandId: commandFields.commandId,
    title,
    body,
    topic,
    addressee,
    displayName,
    channel: z.enum(behalfChannels, 'missing'),
    email: z
      .string('wrong')
      .default('')
      .transform(text => cleanLine(text).toLowerCase())
      .refine(email => email === '' || isEmail(email), 'wrong'),
    contactBy: z.enum(['', ...contactWays], 'missing').default(''),
    contactAt: z
      .string('long')
      .default('')
      .transform(cleanLine)
      .refine(text => lengthOf(text) <= 300, 'long'),
  })
  // Asked even where another field is at fault: all that is missing is said at once.
  .refine(({ email, contactBy }) => Boolean(email || contactBy), {
    path: ['contactBy'],
    error: 'missing',
    when: always,
  })
  .refine(({ email, contactBy, contactAt }) => Boolean(email || contactAt || !needsPlace(contactBy)), {
    path: ['contactAt'],
    error: 'missing',
    when: always,
  })

const needsPlace = (way: string) => way === 'phone' || way === 'post'

export type BehalfDraft = z.output<typeof BehalfDraft>
