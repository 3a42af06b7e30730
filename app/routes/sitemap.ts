import { getAuthority } from '~/directory/authority.server'
import { listOfficials } from '~/directory/officials.server'
import { listServices } from '~/directory/services.server'
import { listTopics } from '~/directory/topics.server'
import { xml } from '~/notifications/atom'
import { languages, pathIn } from '~/platform/i18n/language'
import { running } from '~/platform/running.server'
import { listPublicAddresses } from '~/questions/publicAddresses.server'

const fixed = [
  '/',
  '/questions',
  '/questions/new',
  '/guide',
  '/guide/start',
  '/guide/revisions',
  '/charter',
  '/terms',
  '/privacy',
  '/legal',
  '/accessibility',
  '/moderation-log',
  '/sign-in',
  '/track',
]

/** Every public page, each with its address in each language (sitemaps.org, `xhtml:link`). */
export async function loader() {
  const [{ languages: chosen }, topics, services, officials, questions] = await Promise.all([
    getAuthority(),
    listTopics({ closed: true }),
    listServices({ closed: true }),
    listOfficials({ former: true }),
    listPublicAddresses(),
  ])
  const { origin } = running().settings
  const pages = [
    ...fixed.map(path => ({ path, on: '' })),
    ...topics.map(({ slug }) => ({ path: `/topics/${slug}`, on: '' })),
    ...services.map(({ slug }) => ({ path: `/services/${slug}`, on: '' })),
    ...officials.map(({ slug }) => ({ path: `/officials/${slug}`, on: '' })),
    ...questions,
  ]
  const entries = pages.map(({ path, on }) =>
    entryOf(path, on, language => xml(origin + pathIn(language, path, chosen.defaultLanguage))),
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

function entryOf(path: string, on: string, at: (language: (typeof languages)[number]) => string): string {
  const others = languages.map(
    language => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(language)}"/>`,
  )
  const own = new Set(languages.map(at))
  return [...own]
    .map(
      href =>
        `<url><loc>${href}</loc>${on && `<lastmod>${on}</lastmod>`}${path === '/track' ? '' : others.join('')}</url>`,
    )
    .join('\n')
}
