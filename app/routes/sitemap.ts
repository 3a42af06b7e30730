import { xml } from '~/notifications/atom'
import { running } from '~/platform/running.server'
import { listAddressParts } from '~/questions/publicAddresses.server'
import { xmlAnswer } from './parts/sitemap'

export const guard = { GET: 'public' } as const

/** The parts of the sitemap (sitemaps.org): the portal's own pages, then the questions, 10,000 addresses each at most. */
export async function loader() {
  const { origin } = running().settings
  const parts = ['pages', ...(await listAddressParts())]
  const entries = parts.map(part => `<sitemap><loc>${xml(`${origin}/sitemap/${part}`)}</loc></sitemap>`)
  return xmlAnswer(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>`)
}
