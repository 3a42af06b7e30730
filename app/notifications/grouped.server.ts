import { getAuthority } from '~/directory/authority.server'
import { db } from '~/platform/db.server'
import { pathIn } from '~/platform/i18n/language'
import { questionPath } from '~/questions/reference'
import { letterText } from './answered.server'
import { type About, trackLink, writeToAsker } from './asker.server'
import { absolute } from './post.server'

/**
 * On `answer.published`: whoever asked a question that was grouped with this one has the same answer, in a mail of their
 * own. A private answer is its asker's alone.
 */
export async function tellGroupedAskers(event: About & { data: Record<string, unknown> }): Promise<void> {
  if (!event.questionId || event.data.visibility !== 'public') return
  const grouped = await db.question.findMany({
    where: { mergedIntoId: event.questionId, publication: 'merged', authorEmail: { not: null } },
    select: { id: true },
  })
  const { defaultLanguage } = (await getAuthority()).languages
  for (const { id } of grouped) {
    await writeToAsker({ id: `${event.id} ${id}`, questionId: id }, async (told, asker, tx) => {
      const question = await tx.question.findUnique({
        where: { id },
        include: { mergedInto: { include: { publishedAnswer: true } } },
      })
      const lead = question?.mergedInto
      if (!lead?.publishedAnswer) return null
      const href = absolute(pathIn(asker.language, questionPath(lead), defaultLanguage))
      return {
        subject: told.answered.subject(asker.reference),
        parts: [
          { kind: 'text', words: told.grouped.answered },
          { kind: 'heading', words: lead.title, lang: 'fr' },
          { kind: 'quote', words: letterText(lead.publishedAnswer) },
          { kind: 'link', words: told.grouped.read, href, main: true },
          await trackLink(tx, asker, told.track),
          { kind: 'text', words: told.yourWords },
          { kind: 'quote', words: asker.title },
        ],
      }
    })
  }
}

/** On `question.merged`: where its asker reads on, and that nothing they asked for is lost. */
export async function tellGrouped(event: About): Promise<void> {
  const { defaultLanguage } = (await getAuthority()).languages
  await writeToAsker(event, async (told, asker, tx) => {
    const question = await tx.question.findUnique({ where: { id: asker.id }, include: { mergedInto: true } })
    if (!question?.mergedInto) return null
    const href = absolute(pathIn(asker.language, questionPath(question.mergedInto), defaultLanguage))
    return {
      subject: told.grouped.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.grouped.lead },
        { kind: 'quote', words: question.mergedInto.title },
        { kind: 'link', words: told.grouped.read, href, main: true },
        { kind: 'text', words: told.grouped.mistake },
        await trackLink(tx, asker, told.track),
        { kind: 'text', words: told.yourWords },
        { kind: 'quote', words: asker.title },
      ],
    }
  })
}

/** On `question.separated`: it stands by itself again. */
export async function tellSeparated(event: About): Promise<void> {
  await writeToAsker(event, async (told, asker, tx) => {
    if ((await tx.question.count({ where: { id: asker.id, publication: 'merged' } })) === 1) return null
    return {
      subject: told.declined.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.grouped.separated },
        await trackLink(tx, asker, told.track, true),
        { kind: 'text', words: told.yourWords },
        { kind: 'quote', words: asker.title },
      ],
    }
  })
}
