import { can, type Who } from '~/accounts/permissions'
import type { Prisma } from '~/platform/db.server'
import { htmlOfPlain } from '~/platform/text/markdown.server'
import type { Helped } from '~/questions/own/typed'
import type { Aside } from './deskQuestion'
import { namesOf } from './live/deskEvents.server'

/** What is read of a question to show what stands beside it. */
export const besideColumns = {
  precisions: { orderBy: { at: 'asc' } },
  earlier: { orderBy: { at: 'desc' } },
  cuts: { where: { state: 'open' } },
  reviews: { where: { state: { in: ['open', 'granted'] } } },
  contest: true,
  rating: true,
} as const satisfies Prisma.QuestionInclude

type Rows = Prisma.QuestionGetPayload<{ include: typeof besideColumns }>

/** What its author said since asking and what waits for the team, as far as `reader` may see it. */
export async function besideOf(question: Rows, reader: Who): Promise<Aside> {
  const { precisions, earlier, contest, rating, publication, contactBy, contactAt } = question
  const cut = publication === 'submitted' ? question.cuts[0] : undefined
  const review = question.reviews.find(({ state }) => state === 'open')
  const names = review && (await namesOf([review.deciderId]))
  const plain = (words: string) => htmlOfPlain(words)
  return {
    precisions: precisions.map(({ words, at }) => ({ words: plain(words), at: at.toISOString() })),
    earlier: can(reader, 'original.read')
      ? earlier.map(({ title, body, at }) => ({ title, body: plain(body), at: at.toISOString() }))
      : [],
    cut: cut ? { title: cut.title, body: plain(cut.body), at: cut.at.toISOString() } : null,
    contest: contest && { words: plain(contest.words), at: contest.at.toISOString() },
    review: review
      ? {
          words: plain(review.words),
          at: review.at.toISOString(),
          decidedBy: review.deciderId,
          mine: review.deciderId === reader.id,
          decider: names?.get(review.deciderId) ?? '',
        }
      : null,
    overruled: question.reviews.filter(({ state }) => state === 'granted').map(({ deciderId }) => deciderId),
    rating: rating && { helped: rating.helped as Helped, words: plain(rating.words) },
    contact: contactBy ? { by: contactBy as 'phone' | 'counter' | 'post', known: Boolean(contactAt) } : null,
  }
}
