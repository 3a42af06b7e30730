import { getAuthority } from '~/directory/authority.server'
import { articleOf } from '~/moderation/articles'
import { listArticles } from '~/moderation/articles.server'
import { pathIn } from '~/platform/i18n/language'
import { plainOf } from '~/platform/text/markdown.server'
import { type About, trackLink, writeToAsker } from './asker.server'
import { absolute } from './post.server'

/** On `question.declined`: the article, the reason, the moderator's own words, and every way on. */
export async function tellDeclined(event: About): Promise<void> {
  const { defaultLanguage } = (await getAuthority()).languages
  const articles = await listArticles()
  await writeToAsker(event, async (told, asker, tx) => {
    const decline = await tx.decline.findFirst({ where: { questionId: asker.id }, orderBy: { at: 'desc' } })
    if (!decline) return null
    const reason = articleOf(articles, decline.reason)?.reasons.find(({ id }) => id === decline.reason)
    return {
      subject: told.declined.subject(asker.reference),
      parts: [
        { kind: 'text', words: told.declined.lead },
        { kind: 'text', words: told.declined.article(decline.article) },
        ...(reason ? [{ kind: 'text' as const, words: told.declined.reason(reason.label[asker.language]) }] : []),
        { kind: 'text', words: told.declined.words },
        { kind: 'quote', words: plainOf(decline.message) },
        { kind: 'text', words: told.declined.next },
        await trackLink(tx, asker, told.track, true),
        {
          kind: 'link',
          words: told.declined.charter,
          href: absolute(pathIn(asker.language, '/charter', defaultLanguage)),
        },
        { kind: 'text', words: told.yourWords },
        { kind: 'quote', words: asker.title },
      ],
    }
  })
}
