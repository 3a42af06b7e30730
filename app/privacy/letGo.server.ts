import { wordsHash } from '~/answers/words'
import { record } from '~/events/record.server'
import type { Tx } from '~/platform/db.server'
import { plainOf } from '~/platform/text/markdown.server'
import type { KnownPublic } from '~/platform/text/personalData'
import { slugOf } from '~/questions/reference'
import { recountTopic } from '~/questions/topicCount.server'
import { type Fate, fateOf, type Texts } from './erasing'
import { masked } from './masked'

export type Naming = { names: string[]; known: KnownPublic }

/** Lets go of one question as its asker chose. Returns the files to take off the disk once this is committed. */
export async function letGoOf(tx: Tx, questionId: string, texts: Texts, naming: Naming): Promise<string[]> {
  const question = await tx.question.findUniqueOrThrow({ where: { id: questionId } })
  const fate = fateOf(question, texts)
  const files = await takeFiles(tx, questionId)
  await tx.accessLink.deleteMany({ where: { questionId } })
  if (fate === 'deleted') {
    await tx.question.delete({ where: { id: questionId } })
    return files
  }
  await emptyAround(tx, questionId)
  if (fate === 'masked') await maskWords(tx, questionId, naming)
  else await dropWords(tx, questionId, fate)
  const { version } = await tx.question.update({ where: { id: questionId }, data: nobody })
  await recountTopic(tx, question.topicId)
  const told = { questionId, version }
  if (fate === 'withdrawn') await record(tx, { name: 'question.withdrawn', ...told })
  else await record(tx, { name: 'question.anonymised', ...told, data: { kept: fate === 'masked' } })
  return files
}

const nobody = {
  authorName: null,
  authorEmail: null,
  contactBy: null,
  contactAt: null,
  submissionKey: null,
  version: { increment: 1 },
} as const

/** Files joined to the question, and what the same form left waiting. */
async function takeFiles(tx: Tx, questionId: string): Promise<string[]> {
  const own = await tx.attachment.findMany({ where: { questionId }, select: { draft: true } })
  const waiting = { questionId: null, draft: { in: own.map(({ draft }) => draft) } }
  const rows = await tx.attachment.findMany({ where: { OR: [{ questionId }, waiting] }, select: { id: true } })
  await tx.attachment.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })
  return rows.flatMap(({ id }) => [id, `${id}-small`])
}

/** Originals, precisions and what was written to and fro: none of it is public. Decisions stay as facts. */
async function emptyAround(tx: Tx, questionId: string) {
  const where = { questionId }
  await tx.earlierWords.deleteMany({ where })
  await tx.precision.deleteMany({ where })
  await tx.cut.deleteMany({ where })
  await tx.contest.updateMany({ where, data: { words: '' } })
  await tx.rating.updateMany({ where, data: { words: '' } })
  await tx.decline.updateMany({ where, data: { message: '' } })
  await tx.review.updateMany({ where, data: { words: '', message: '' } })
  await tx.answer.deleteMany({ where: { ...where, NOT: { approval: 'published', visibility: 'public' } } })
}

async function dropWords(tx: Tx, questionId: string, fate: Fate) {
  await tx.question.update({
    where: { id: questionId },
    data: {
      title: '—',
      slug: 'question',
      body: '',
      publishedAnswerId: null,
      answerText: null,
      leaseOwnerId: null,
      leaseUntil: null,
      reopenedAt: null,
      passOnSince: null,
      ...(fate === 'withdrawn' && { publication: 'withdrawn' }),
    },
  })
  await tx.answer.deleteMany({ where: { questionId } })
}

/** The authority's answer may greet its asker by name. */
async function maskWords(tx: Tx, questionId: string, { names, known }: Naming) {
  const bare = (text: string) => masked(text, names, known)
  const { title, body, slug, publishedAnswerId } = await tx.question.findUniqueOrThrow({ where: { id: questionId } })
  const newTitle = bare(title)
  for (const answer of await tx.answer.findMany({ where: { questionId } })) {
    const words = { ...answer, body: bare(answer.body), explanation: bare(answer.explanation) }
    if (words.body === answer.body && words.explanation === answer.explanation) continue
    const hash = wordsHash(words as Parameters<typeof wordsHash>[0])
    const { body: said, explanation } = words
    await tx.answer.update({ where: { id: answer.id }, data: { body: said, explanation, wordsHash: hash } })
  }
  const shown = publishedAnswerId && (await tx.answer.findUnique({ where: { id: publishedAnswerId } }))
  await tx.question.update({
    where: { id: questionId },
    data: {
      title: newTitle,
      slug: newTitle === title ? slug : slugOf(newTitle),
      body: bare(body),
      ...(shown && { answerText: plainOf(shown.body) }),
    },
  })
}
