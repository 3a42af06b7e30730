import { db } from '~/platform/db.server'

/** What the rules about reviews ask of a question: who took the decision that waits for one, and whom one overruled. */
export async function decidersOf(reference: string) {
  const reviews = await db.review.findMany({
    where: { question: { reference }, state: { in: ['open', 'granted'] } },
    select: { state: true, deciderId: true },
  })
  return {
    decidedBy: reviews.find(({ state }) => state === 'open')?.deciderId ?? null,
    overruled: reviews.filter(({ state }) => state === 'granted').map(({ deciderId }) => deciderId),
  }
}
