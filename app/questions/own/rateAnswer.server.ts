import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { again, done, notPossible, type OwnOutcome } from './outcome'
import { ratedFrom } from './possible'
import type { Helped } from './typed'

/** Some days later the asker says whether the answer helped. It moves no version: nobody at the desk has to act on it. */
export async function rateAnswer(questionId: string, helped: Helped, words: string): Promise<OwnOutcome> {
  const { time } = await getAuthority()
  const day = today(time.timeZone)
  return db.$transaction(async tx => {
    const question = await tx.question.findFirst({
      where: { id: questionId, publication: 'published', visibility: { not: 'hidden' }, reopenedAt: null },
      select: {
        version: true,
        answers: { where: { approval: 'published' }, orderBy: { publishedAt: 'desc' }, take: 1 },
      },
    })
    const answer = question?.answers[0]
    if (!question || !answer?.publishedAt) return notPossible
    if (day < ratedFrom(today(time.timeZone, answer.publishedAt), answer.outcome)) return notPossible
    const { count } = await tx.rating.createMany({
      data: [{ questionId, helped, words, at: now() }],
      skipDuplicates: true,
    })
    if (count === 0)
      return (await tx.rating.count({ where: { questionId, helped, words } })) === 1 ? again : notPossible
    await record(tx, { name: 'answer.rated', questionId, version: question.version, data: { helped } })
    return done
  })
}
