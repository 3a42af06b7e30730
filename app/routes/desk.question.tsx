import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { getAuthority } from '~/directory/authority.server'
import { DeskFoot } from '~/moderation/components/DeskFoot'
import { InboxQueue } from '~/moderation/components/InboxQueue'
import { QuestionSheet } from '~/moderation/components/QuestionSheet'
import { QuestionSide } from '~/moderation/components/QuestionSide'
import { listInbox } from '~/moderation/inbox.server'
import { useAttend } from '~/moderation/live/useAttend'
import { useDigest } from '~/moderation/live/useDigest'
import { useInbox } from '~/moderation/live/useInbox'
import { useNow } from '~/moderation/live/useNow'
import { words } from '~/moderation/messages/words'
import { actsPossible } from '~/moderation/possible'
import { getDeskQuestion } from '~/moderation/question.server'
import { viewHolding } from '~/moderation/viewHolding.server'
import { viewIn, viewPath } from '~/moderation/views'
import { now } from '~/platform/clock.server'
import { notFound } from '~/platform/http/answers.server'
import { useLanguage } from '~/ui/language'
import { pageMeta } from './parts/meta'
import type { DeskContext } from './parts/useDeskQuestion'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: data?.question.title ?? '', hidden: true }))

export const guard = { GET: 'inbox.read' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const reference = params.reference ?? ''
  const asked = viewIn(request.url)
  const view = asked ?? (await viewHolding(reference))
  if (!view) throw notFound()
  // The queue first: its cursors are older than all that is read after them.
  const page = await listInbox(view)
  const [question, authority] = await Promise.all([getDeskQuestion(reference, person), getAuthority()])
  if (!question) throw notFound()
  const acts = actsPossible(person, question)
  return { ...page, asked, question, acts, me: person.id, zone: authority.time.timeZone, made: now().toISOString() }
}

export default function Question() {
  const { question, acts, zone, asked, ...page } = useLoaderData<typeof loader>()
  const told = words[useLanguage()]
  const live = useInbox(page)
  const digest = useDigest(live.events, page.me, told)
  const { reference, version } = question
  const writes = useAttend(live.attend, reference, live.liveness?.state === 'live')
  const meanwhile = live.events.findLast(
    event => event.reference === reference && (event.version ?? 0) > version && event.actor?.id !== page.me,
  )
  const context: DeskContext = { question, zone, view: asked, acts }
  return (
    <>
      <div className="desk-columns shows-question">
        <InboxQueue
          live={live}
          view={page.view}
          more={page.more}
          now={useNow(page.made)}
          digest={digest}
          current={reference}
        />
        <section className="desk-question" aria-label={told.sheet} onInput={writes}>
          <p className="desk-back">
            <a href={viewPath(page.view)}>{told.backToList}</a>
          </p>
          <QuestionSheet
            question={question}
            view={asked}
            zone={zone}
            people={live.others(reference)}
            meanwhile={meanwhile}
          >
            <Outlet context={context} />
          </QuestionSheet>
        </section>
        <QuestionSide question={question} view={asked} zone={zone} />
      </div>
      <DeskFoot live={live} />
    </>
  )
}
