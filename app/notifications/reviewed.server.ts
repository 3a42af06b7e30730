import { type About, trackLink, writeToAsker } from './asker.server'

/** On `review.granted` and `review.upheld`: what another person decided, in their words. */
export async function tellReviewed(event: About): Promise<void> {
  await writeToAsker(event, async (told, asker, tx) => {
    const review = await tx.review.findFirst({
      where: { questionId: asker.id, settledById: { not: null } },
      orderBy: { settledAt: 'desc' },
    })
    if (!review) return null
    const granted = review.about === 'hidden' ? told.review.shown : told.review.granted
    return {
      subject: told.review.subject(asker.reference),
      parts: [
        { kind: 'text', words: review.state === 'granted' ? granted : told.review.upheld },
        { kind: 'text', words: told.review.words },
        { kind: 'quote', words: review.message },
        ...(review.state === 'upheld' ? [{ kind: 'text' as const, words: told.review.next }] : []),
        await trackLink(tx, asker, told.track, true),
        { kind: 'text', words: told.yourWords },
        { kind: 'quote', words: asker.title },
      ],
    }
  })
}
