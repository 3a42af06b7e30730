import type { MetaDescriptor } from '@remix-run/node'
import { pathIn } from '~/platform/i18n/language'
import type { QuestionPage } from '~/questions/questionPage'
import { imageSize } from '~/questions/shareImage'
import type { Frame } from './useFrame'

type Town = Pick<Frame, 'origin' | 'language' | 'defaultLanguage' | 'name'>

/** How the question looks where its address is passed on (Open Graph): its words, and a picture drawn here. */
export function cardOf(page: QuestionPage, { origin, language, defaultLanguage, name }: Town): MetaDescriptor[] {
  const at = (path: string) => origin + pathIn(language, path, defaultLanguage)
  const facts = {
    'og:type': 'article',
    'og:site_name': name,
    'og:locale': language === 'fr' ? 'fr_FR' : 'en_GB',
    'og:title': page.title,
    'og:description': page.description,
    'og:url': at(page.path),
    'og:image': at(`/questions/${page.reference}/image.png`),
    'og:image:type': 'image/png',
    'og:image:width': String(imageSize.width),
    'og:image:height': String(imageSize.height),
    // The picture shows these words and nothing else.
    'og:image:alt': page.title,
  }
  const card = { name: 'twitter:card', content: 'summary_large_image' }
  return [...Object.entries(facts).map(([property, content]) => ({ property, content })), card]
}
