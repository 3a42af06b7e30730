import { getAuthority } from '~/directory/authority.server'
import { articleOf } from '~/moderation/articles'
import { listArticles } from '~/moderation/articles.server'
import { today } from '~/platform/clock.server'
import { formatDate } from '~/platform/i18n/format'
import { type Language, pathIn } from '~/platform/i18n/language'
import { plainOf } from '~/platform/text/markdown.server'
import { reviewableUntil } from '~/questions/own/possible'
import { type About, trackLink, writeToAsker } from './asker.server'
import { absolute } from './post.server'

/** On `question.declined`: the article, the reason, the moderator's own words, and every way on. */
export async function tellDeclined(event: About): Promise<void> {
  const { languages, time } = await getAuthority()
  const { defaultLanguage } = languages
  const until = (at: Date, language: Language) => formatDate(reviewableUntil(today(time.timeZone, at)), language)
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
        { kind: 'text', words: told.declined.review(until(decline.at, asker.language)) },
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
