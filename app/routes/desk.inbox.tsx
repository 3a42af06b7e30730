import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { can } from '~/accounts/permissions'
import { DeskFoot } from '~/moderation/components/DeskFoot'
import { DueReports } from '~/moderation/components/DueReports'
import { InboxQueue } from '~/moderation/components/InboxQueue'
import { listInbox } from '~/moderation/inbox.server'
import { useDigest } from '~/moderation/live/useDigest'
import { useInbox } from '~/moderation/live/useInbox'
import { useNow } from '~/moderation/live/useNow'
import { words } from '~/moderation/messages/words'
import { listDueReports } from '~/moderation/reports/dueReports.server'
import { viewOf } from '~/moderation/views'
import { now } from '~/platform/clock.server'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage } from '~/ui/language'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: words[data?.language ?? 'fr'].inbox, hidden: true }))

export const guard = { GET: 'inbox.read' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const page = await listInbox(viewOf(new URL(request.url).searchParams.get('view')))
  const due = page.view === 'reports' && can(person, 'question.moderate') ? await listDueReports() : []
  return { ...page, due, me: person.id, language: deskLanguage(person), made: now().toISOString() }
}

export default function Inbox() {
  const page = useLoaderData<typeof loader>()
  const told = words[useLanguage()]
  const live = useInbox(page)
  const digest = useDigest(live.events, page.me, told)
  return (
    <>
      <div className="desk-columns">
        <InboxQueue
          live={live}
          view={page.view}
          more={page.more}
          now={useNow(page.made)}
          digest={digest}
          heading
          above={<DueReports reports={page.due} />}
        />
        <section className="desk-question" aria-label={told.sheet}>
          <EmptyState title={told.choose}>
            <p>{told.chooseMore}</p>
          </EmptyState>
        </section>
      </div>
      <DeskFoot live={live} />
    </>
  )
}
