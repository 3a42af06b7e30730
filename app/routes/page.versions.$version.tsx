import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getPublicVersion } from '~/directory/pageHistory.server'
import { notFound } from '~/platform/http/answers.server'
import { formatDate } from '~/platform/i18n/format'
import { differs } from '~/platform/text/wordDiff'
import { Diff } from '~/ui/Diff'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { pageMeta } from './parts/meta'
import { OwedText } from './parts/OwedText'
import { owedPageIn } from './parts/owedPage.server'
import { PublicPage } from './parts/PublicPage'

/** What no longer holds is there to be read, not to be found instead of what does. */
export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, ({ language }) => {
    const { page } = words[language]
    return { title: data ? `${page[data.slug]}, ${page.version(data.version)}` : page.versions, hidden: true }
  })

export const guard = { GET: 'public' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = owedPageIn(request)
  const number = /^[1-9]\d{0,6}$/.test(params.version ?? '') ? Number(params.version) : 0
  const shown = await getPublicVersion(slug, await languageOf(request), number)
  if (!shown) throw notFound()
  return { slug, ...shown }
}

export default function Version() {
  const { slug, version, since, until, inForce, before, changes, text } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = words[language].page
  const path = usePath()
  const date = (day: string) => formatDate(day, language)
  return (
    <PublicPage>
      <article className="column stack">
        <div className="page-head">
          <h1>{`${text.title ?? told[slug]}, ${told.version(version)}`}</h1>
          <p className="lead">{until ? told.fromTo(date(since), date(until)) : told.inForce(date(since))}</p>
        </div>
        {!inForce && (
          <Notice title={told.replaced}>
            <a href={path(`/${slug}`)}>{told.now(told[slug])}</a>
          </Notice>
        )}
        {before && changes ? (
          <section className="stack close">
            <h2>{told.changedSince(before)}</h2>
            {differs(changes) ? <Diff parts={changes} lang={language} /> : <p>{told.noChange}</p>}
          </section>
        ) : (
          <p>{told.first}</p>
        )}
        <section className="stack">
          <h2>{told.wholeText}</h2>
          <OwedText text={text} level={3} />
        </section>
        <p>
          <a href={path(`/${slug}/versions`)}>{told.versionsOf(told[slug])}</a>
        </p>
      </article>
    </PublicPage>
  )
}
