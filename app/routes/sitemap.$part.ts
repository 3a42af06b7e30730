import type { LoaderFunctionArgs } from '@remix-run/node'
import { getAuthority } from '~/directory/authority.server'
import { listOfficials } from '~/directory/officials.server'
import { listServices } from '~/directory/services.server'
import { listTopics } from '~/directory/topics.server'
import { notFound } from '~/platform/http/answers.server'
import { running } from '~/platform/running.server'
import { listPublicAddresses } from '~/questions/publicAddresses.server'
import { addressSet, xmlAnswer } from './parts/sitemap'

/** What anybody may read and a search engine may show: nobody's own page, no form that only sends a link. */
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
  '/privacy/register',
  '/legal',
  '/accessibility',
  '/moderation-log',
]

export const guard = { GET: 'public' } as const

/** One part of the sitemap: `pages`, or the questions of so many references. */
export async function loader({ params }: LoaderFunctionArgs) {
  const pages = params.part === 'pages' ? await ownPages() : await listPublicAddresses(params.part ?? '')
  if (!pages || pages.length === 0) throw notFound()
  const { defaultLanguage } = (await getAuthority()).languages
  return xmlAnswer(addressSet(pages, running().settings.origin, defaultLanguage))
}

async function ownPages() {
  const [topics, services, officials] = await Promise.all([
    listTopics({ closed: true }),
    listServices({ closed: true }),
    listOfficials({ former: true }),
  ])
  const paths = [
    ...fixed,
    ...topics.map(({ slug }) => `/topics/${slug}`),
    ...services.map(({ slug }) => `/services/${slug}`),
    ...officials.map(({ slug }) => `/officials/${slug}`),
  ]
  return paths.map(path => ({ path, on: '' }))
}
