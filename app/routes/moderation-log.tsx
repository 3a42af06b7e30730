import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listArticles } from '~/moderation/articles.server'
import { formatDate } from '~/platform/i18n/format'
import { colon } from '~/platform/i18n/spaced'
import { parseCursor } from '~/questions/cursor'
import { type LoggedDecision, listDecisions, logOrder } from '~/questions/moderationLog.server'
import { DataTable } from '~/ui/DataTable'
import { useLanguage, usePath } from '~/ui/language'
import { Pagination } from '~/ui/Pagination'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { hidingReason } from './parts/hidingReason'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].log.title, description: words[frame.language].log.lead }))

export const guard = { GET: 'public' } as const

/** Paged by what comes after a point; a cursor that is cut or forged is a 422 with the way back. */
export async function loader({ request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after')
  const cursor = after === null ? null : parseCursor(after, [logOrder])
  const [language, page, articles] = await Promise.all([
    languageOf(request),
    after === null || cursor ? listDecisions(cursor) : null,
    listArticles(),
  ])
  if (!page) return data({ decisions: null, next: null, first: false }, { status: 422 })
  const reasons = new Map(
    articles.flatMap(article => article.reasons).map(reason => [reason.id, reason.label[language]]),
  )
  const decisions = page.decisions.map(decision => ({
    ...decision,
    reason: reasons.get(decision.reason) ?? hidingReason(decision.reason, language),
  }))
  return data({ decisions, next: page.next, first: after === null })
}

export default function ModerationLog() {
  const { decisions, next, first } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = words[language].log
  const path = usePath()
  if (!decisions) {
    return (
      <PublicPage>
        <Told title={words[language].list.badTitle} lead={words[language].list.badLead}>
          <p>
            <a href={path('/moderation-log')}>{words[language].list.badBack}</a>
          </p>
        </Told>
      </PublicPage>
    )
  }
  const act = ({ act: kind, shownAgainOn }: LoggedDecision) =>
    [told[kind], shownAgainOn && told.shown(formatDate(shownAgainOn, language))].filter(Boolean).join(', ')
  const reviewed = ({ review }: LoggedDecision) => told.reviews[review ?? 'none']
  const rule = ({ article, reason }: LoggedDecision) =>
    [article && told.article(article), reason].filter(Boolean).join(colon[language])
  return (
    <PublicPage>
      <div className="wide stack">
        <div className="page-head">
          <h1>{told.title}</h1>
          <p className="lead">{told.lead}</p>
          <p>
            <a href={path('/charter')}>{told.charter}</a>
          </p>
        </div>
        {decisions.length === 0 ? (
          <p>{told.none}</p>
        ) : (
          <DataTable
            caption={told.table}
            columns={[
              { id: 'date', words: told.date },
              { id: 'act', words: told.act },
              { id: 'rule', words: told.rule },
              { id: 'review', words: told.review },
            ]}
            rows={decisions.map(decision => ({
              id: decision.id,
              cells: [formatDate(decision.on, language), act(decision), rule(decision), reviewed(decision)],
            }))}
          />
        )}
        <Pagination
          firstHref={first ? undefined : path('/moderation-log')}
          nextHref={next ? path(`/moderation-log?after=${next}`) : undefined}
        />
      </div>
    </PublicPage>
  )
}
