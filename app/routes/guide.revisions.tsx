import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAuthority } from '~/directory/authority.server'
import { words } from '~/guide/messages/words'
import { listRevisions } from '~/guide/revision.server'
import { formatDate, formatNumber } from '~/platform/i18n/format'
import { dayAt } from '~/platform/instant'
import { DataTable } from '~/ui/DataTable'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage } from '~/ui/language'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].revisions.title }))

export const guard = { GET: 'public' } as const

export async function loader() {
  const [revisions, { time }] = await Promise.all([listRevisions(), getAuthority()])
  return {
    revisions: revisions.map(({ number, publishedAt, note }) => ({
      number,
      note,
      on: dayAt(publishedAt, time.timeZone),
    })),
  }
}

export default function GuideRevisions() {
  const { revisions } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const told = words[language].revisions
  const columns = [
    { id: 'number', words: told.number },
    { id: 'date', words: told.date },
    { id: 'note', words: told.note },
  ]
  const rows = revisions.map(({ number, on, note }, index) => ({
    id: String(number),
    cells: [
      <span key="number" data-revision={number}>
        {formatNumber(number, language)}
      </span>,
      <time key="date" dateTime={on}>
        {formatDate(on, language)}
      </time>,
      note ? (
        <span key="note" lang="fr">
          {note}
        </span>
      ) : index === revisions.length - 1 ? (
        told.first
      ) : (
        '–'
      ),
    ],
  }))
  return (
    <PublicPage current="guide">
      <div className="column stack">
        <div className="page-head">
          <h1>{told.title}</h1>
          <p className="lead">{told.lead}</p>
        </div>
        {rows.length > 0 ? (
          <DataTable caption={told.table} columns={columns} rows={rows} />
        ) : (
          <EmptyState title={told.none} />
        )}
      </div>
    </PublicPage>
  )
}
