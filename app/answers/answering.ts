import { z } from 'zod'
import { commandFields } from '~/events/command'
import { cleanLine } from '~/platform/text/cleanText'
import { answerVisibilities, grounds, hasGround, natures, outcomes } from './kinds'
import { missingIn } from './requirements'
import { isSubject } from './subjects'

const text = (most: number) => z.string().trim().max(most, 'too-long').default('')
/** Who signs stands in one line, and nothing in it turns the line round. */
const line = (most: number) => z.string().default('').transform(cleanLine).pipe(z.string().max(most, 'too-long'))
const many = z
  .union([z.string(), z.array(z.string())])
  .default('')
  .transform(value => [...new Set([value].flat().filter(Boolean))])

/**
 * The composer's form. Messages are codes. `subject` is what the question's topic is taken to be about, for an answer
 * that names none.
 */
export const answerShape = (subject: string | null) =>
  z
    .object({
      ...commandFields,
      body: text(50_000),
      nature: z.enum(natures, 'missing'),
      outcome: z.enum(outcomes, 'missing'),
      ground: z.preprocess(value => value || null, z.enum(grounds, 'unknown').nullable()).default(null),
      explanation: text(5_000),
      subject: many.refine(values => values.every(isSubject), 'unknown'),
      visibility: z.enum(answerVisibilities, 'missing'),
      signerName: line(200),
      signerCapacity: line(300),
      remedyNotice: text(5_000),
    })
    .transform(form => ({
      ...form,
      ground: hasGround(form.outcome) ? form.ground : null,
      subject: form.subject.length === 0 && isSubject(subject) ? [subject] : form.subject,
    }))
    .superRefine((form, context) => {
      for (const [field, message] of Object.entries(missingIn(form)))
        context.addIssue({ code: 'custom', path: [field], message })
    })

export type Answering = Omit<z.output<ReturnType<typeof answerShape>>, keyof typeof commandFields>
