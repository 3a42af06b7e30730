import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { can } from '~/accounts/permissions'
import { getAuthority } from '~/directory/authority.server'
import { DueReportList } from '~/moderation/components/DueReports'
import { listDueReports } from '~/moderation/reports/dueReports.server'
import { today } from '~/platform/clock.server'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { RequestForm } from '~/privacy/components/RequestForm'
import { RequestList } from '~/privacy/components/RequestList'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { recordRequest } from '~/privacy/requests/recordRequest.server'
import { requestShape } from '~/privacy/requests/request'
import { listRequests } from '~/privacy/requests/requests.server'
import { usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { plainTyped } from './parts/typed'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].title, hidden: true }))

export const guard = { GET: 'privacy.handle', POST: 'privacy.handle' } as const

const words = ['recorded', 'closed', 'extended'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const finished = new URL(request.url).searchParams.get('done')
  const [requests, reports] = await Promise.all([listRequests(), listDueReports()])
  return {
    language: deskLanguage(person),
    ...requests,
    reports,
    archives: can(person, 'archives.decide'),
    finished: words.find(word => word === finished) ?? null,
    id: randomUUID(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, requestShape(today((await getAuthority()).time.timeZone)))
  if (!form.ok) return invalid({ typed: plainTyped(form.typed), problems: form.problems })
  const word = await recordRequest(form.value, person.id)
  return done('/desk/privacy?done=recorded', word)
}

export default function Privacy() {
  const { language, open, closed, reports, archives, finished, id } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const told = deskPrivacyWords[language]
  const path = usePath()
  return (
    <div className="sheet stack far">
      {finished && !came && <Notice tone="done" title={told.requests[finished]} />}
      <div className="page-head">
        <h1>{told.title}</h1>
        <p className="lead">{told.lead}</p>
      </div>
      <ul className="cluster bare">
        <li>
          <a href="/desk/privacy/retention">{told.links.retention}</a>
        </li>
        {archives && (
          <li>
            <a href="/desk/privacy/archives">{told.links.archives}</a>
          </li>
        )}
        <li>
          <a href={path('/privacy/register')}>{told.links.register}</a>
        </li>
      </ul>
      <section className="stack close" aria-labelledby="open">
        <h2 id="open">{told.requests.openTitle}</h2>
        {open.length === 0 ? <p>{told.requests.none}</p> : <RequestList requests={open} />}
      </section>
      <section className="stack close" aria-labelledby="about-me">
        <h2 id="about-me">{told.aboutMe.title}</h2>
        {reports.length === 0 ? <p>{told.aboutMe.none}</p> : <DueReportList reports={reports} />}
      </section>
      <section className="stack" aria-labelledby="record">
        <div className="page-head">
          <h2 id="record">{told.requests.recordTitle}</h2>
          <p>{told.requests.recordLead}</p>
        </div>
        <RequestForm id={came?.typed.id || id} typed={came?.typed ?? {}} problems={came?.problems ?? {}} />
      </section>
      {closed.length > 0 && (
        <section className="stack close" aria-labelledby="closed">
          <h2 id="closed">{told.requests.closedTitle}</h2>
          <RequestList requests={closed} />
        </section>
      )}
    </div>
  )
}
