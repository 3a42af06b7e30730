import { z } from 'zod'
import { commandFields } from '~/events/command'
import { cleanText } from '~/platform/text/cleanText'
import { QuestionDraft } from '~/questions/draft'

/** What stands where words were left out. */
export const gap = '[…]'

/**
 * Whether `after` only leaves words out of `before`, saying where if it likes. Pure: a moderator never puts words in
 * somebody's mouth, not even by proposing them.
 */
export function isCut(before: string, after: string): boolean {
  const left = wordsOf(before)
  let from = 0
  for (const word of wordsOf(after)) {
    const at = left.indexOf(word, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}

// Leaving words out moves commas and full stops: only letters and digits are somebody's words.
const wordsOf = (text: string) => [...text.replaceAll(gap, ' ').matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)

type Words = { title: string; body: string }

/** The form of « Proposer une coupe », for a question as it stands. Messages are codes. */
export const cutShape = (question: Words) =>
  z
    .object({
      ...commandFields,
      title: QuestionDraft.shape.title.refine(title => isCut(question.title, title), 'adds'),
      body: QuestionDraft.shape.body.refine(body => isCut(question.body, body), 'adds'),
      message: z.string('missing').transform(cleanText).pipe(z.string().min(1, 'missing').max(5_000, 'too-long')),
    })
    .refine(({ title, body }) => title !== question.title || body !== question.body, { path: ['body'], error: 'same' })
