import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPublicVersions } from '~/directory/pageHistory.server'
import { notFound } from '~/platform/http/answers.server'
import { formatDate } from '~/platform/i18n/format'
import { useLanguage, usePath, useWords } from '~/ui/language'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { owedPageIn } from './parts/owedPage.server'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, ({ language }) => {
    const { page } = words[language]
    return { title: data ? page.versionsOf(page[data.slug]) : page.versions }
  })

export const guard = { GET: 'public' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const slug = owedPageIn(request)
  const versions = await listPublicVersions(slug, await languageOf(request))
  if (versions.length === 0) throw notFound()
  return { slug, versions }
}

export default function Versions() {
  const { slug, versions } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = words[language].page
  const frame = useWords()
  const path = usePath()
  return (
    <PublicPage>
      <article className="column stack">
        <div className="page-head">
          <h1>{told.versionsOf(told[slug])}</h1>
          <p className="lead">{told.versionsLead}</p>
        </div>
        <ul className="stack">
          {versions.map(({ version, since, until, changed }) => (
            <li key={version}>
              <p>
                <a href={path(`/${slug}/versions/${version}`)}>{told.versionLink(version)}</a>
              </p>
              <p>
                {until
                  ? told.fromTo(formatDate(since, language), formatDate(until, language))
                  : told.inForce(formatDate(since, language))}
              </p>
              <p className="small-print">
                {changed ? `${frame.addedCount(changed.added)} · ${frame.removedCount(changed.removed)}` : told.first}
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={path(`/${slug}`)}>{told.now(told[slug])}</a>
        </p>
      </article>
    </PublicPage>
  )
}
