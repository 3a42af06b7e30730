import { xml } from '~/notifications/atom'
import { type Language, languages, pathIn } from '~/platform/i18n/language'

type Page = { path: string; on: string }

/** In: pages by their path without language. Out: each with its address in each language, and its twins (`xhtml:link`). */
export function addressSet(pages: readonly Page[], origin: string, defaultLanguage: Language): string {
  const entries = pages.flatMap(({ path, on }) => {
    const at = (language: Language) => xml(origin + pathIn(language, path, defaultLanguage))
    const link = (hreflang: string, href: string) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`
    const twins = [...languages.map(language => link(language, at(language))), link('x-default', at(defaultLanguage))]
    const changed = on && `<lastmod>${on}</lastmod>`
    return languages.map(language => `<url><loc>${at(language)}</loc>${changed}${twins.join('')}</url>`)
  })
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>`
}

export const xmlAnswer = (body: string) =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
