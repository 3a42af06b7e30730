import { pathIn } from '~/platform/i18n/language'
import type { QuestionPage } from '~/questions/questionPage'
import type { Frame } from './useFrame'

type Town = Pick<Frame, 'origin' | 'language' | 'defaultLanguage' | 'name'>

/** The question and its answer as search engines read them (schema.org `QAPage`): what the page says, and no more. */
export function qaPage(page: QuestionPage, { origin, language, defaultLanguage, name }: Town) {
  const url = origin + pathIn(language, page.path, defaultLanguage)
  const { answer } = page
  const authority = { '@type': 'GovernmentOrganization', name }
  const by = page.answeredBy ? { ...authority, name: page.answeredBy, parentOrganization: authority } : authority
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    url,
    // Whatever the language of the frame around them, question and answer are in French.
    inLanguage: 'fr',
    mainEntity: {
      '@type': 'Question',
      '@id': `${origin}/q/${page.reference}`,
      url,
      name: page.title,
      text: page.plain.trim(),
      datePublished: page.publishedOn,
      author: page.authorName ? { '@type': 'Person', name: page.authorName } : undefined,
      upvoteCount: page.supports,
      answerCount: answer ? 1 : 0,
      acceptedAnswer: answer
        ? {
            '@type': 'Answer',
            url: `${url}#answer`,
            text: answer.plain,
            datePublished: answer.on,
            dateModified: answer.amendedOn ?? undefined,
            author: by,
          }
        : undefined,
    },
  }
}
