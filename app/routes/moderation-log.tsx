import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listArticles } from '~/moderation/articles.server'
import { formatDate } from '~/platform/i18n/format'
import { colon } from '~/platform/i18n/spaced'
import { type LoggedDecision, listDecisions } from '~/questions/moderationLog.server'
import { DataTable } from '~/ui/DataTable'
import { useLanguage, usePath } from '~/ui/language'
import { words } from './messages/words'
import { languageOf } from './parts/frame.server'
import { hidingReason } from './parts/hidingReason'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].log.title, description: words[frame.language].log.lead }))

export async function loader({ request }: LoaderFunctionArgs) {
  const [language, decisions, articles] = await Promise.all([languageOf(request), listDecisions(), listArticles()])
  const reasons = new Map(
    articles.flatMap(article => article.reasons).map(reason => [reason.id, reason.label[language]]),
  )
  return {
    decisions: decisions.map(decision => ({
      ...decision,
      reason: reasons.get(decision.reason) ?? hidingReason(decision.reason, language),
    })),
  }
}

export default function ModerationLog() {
  const { decisions } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = words[language].log
  const path = usePath()
  const act = ({ act: kind, shownAgainOn }: LoggedDecision) =>
    [told[kind], shownAgainOn && told.shown(formatDate(shownAgainOn, language))].filter(Boolean).join(', ')
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
            ]}
            rows={decisions.map(decision => ({
              id: decision.id,
              cells: [formatDate(decision.on, language), act(decision), rule(decision)],
            }))}
          />
        )}
      </div>
    </PublicPage>
  )
}
