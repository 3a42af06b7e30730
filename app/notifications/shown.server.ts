import { getAuthority } from '~/directory/authority.server'
import { pathIn } from '~/platform/i18n/language'
import { publicAnswer } from '~/questions/publication'
import { questionPath } from '~/questions/reference'
import { type About, trackLink, writeToAsker } from './asker.server'
import { absolute } from './post.server'

/** On `question.shown`: whoever was told that it went off public view is told that it is back, unless it went again. */
export async function tellShown(event: About): Promise<void> {
  const { defaultLanguage } = (await getAuthority()).languages
  await writeToAsker(event, async (told, asker, tx) => {
    const question = await tx.question.findUniqueOrThrow({ where: { id: asker.id } })
    if (publicAnswer(question) !== 'page') return null
    const href = absolute(pathIn(asker.language, questionPath(asker), defaultLanguage))
    return {
      subject: told.shown.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.shown.lead },
        { kind: 'quote', words: asker.title },
        { kind: 'link', words: told.published.action, href, main: true },
        await trackLink(tx, asker, told.track),
      ],
    }
  })
}
