import { getAuthority } from '~/directory/authority.server'
import { pathIn } from '~/platform/i18n/language'
import { publicAnswer } from '~/questions/publication'
import { questionPath } from '~/questions/reference'
import { type About, trackLink, writeToAsker } from './asker.server'
import { absolute } from './post.server'

/**
 * On `question.published`: everybody can read it. Nothing is said of a question that is private or hidden by now, nor of
 * one answered in the same act: the answer's own mail says it.
 */
export async function tellPublished(event: About): Promise<void> {
  const { defaultLanguage } = (await getAuthority()).languages
  await writeToAsker(event, async (told, asker, tx) => {
    const question = await tx.question.findUniqueOrThrow({ where: { id: asker.id } })
    if (publicAnswer(question) !== 'page' || question.publishedAnswerId) return null
    const href = absolute(pathIn(asker.language, questionPath(asker), defaultLanguage))
    return {
      subject: told.published.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.published.lead },
        { kind: 'quote', words: asker.title },
        { kind: 'link', words: told.published.action, href, main: true },
        await trackLink(tx, asker, told.track),
      ],
    }
  })
}
