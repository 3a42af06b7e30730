import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CloseSessionsForm } from '~/accounts/components/CloseSessionsForm'
import { LeaveForm } from '~/accounts/components/LeaveForm'
import { LinkForm } from '~/accounts/components/LinkForm'
import { PeopleTable } from '~/accounts/components/PeopleTable'
import { InviteForm, RolesForm } from '~/accounts/components/PersonForm'
import { PersonHistory } from '~/accounts/components/PersonHistory'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { getColleague, listStaff } from '~/accounts/staff.server'
import { accountWords } from '~/accounts/words'
import { listOfficials } from '~/directory/officials.server'
import { listServices } from '~/directory/services.server'
import { heldBy, receivers } from '~/moderation/holdings.server'
import { notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { mailWay } from '~/platform/mail/send.server'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { actIn, change, closeSessions, invite, leave, link, type PeopleAct } from './parts/peopleActs.server'
import { historyShown } from './parts/personHistory.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: accountWords[data?.language ?? 'fr'].people.title, hidden: true }))

export const guard = { GET: 'people.manage', POST: 'people.manage' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  await requireRecent(request, person)
  const language = deskLanguage(person)
  const asked = actIn(request)
  const [services, officials] = await Promise.all([listServices({ closed: true }), listOfficials({ former: true })])
  const colleague = asked && (await getColleague(asked.id))
  if (asked && (!colleague || (colleague.state === 'left' && asked.act !== 'history'))) throw notFound()
  const finished = new URL(request.url).searchParams.get('done')
  return {
    language,
    asked: asked && colleague ? { act: asked.act, colleague } : null,
    departure: asked?.act === 'leave' ? { held: await heldBy(asked.id), receivers: await receivers(asked.id) } : null,
    history: asked?.act === 'history' ? await historyShown(asked.id, language) : null,
    people: asked ? [] : await listStaff(),
    // Somebody keeps the service or the entry they were given, even when it has closed since.
    services: services
      .filter(({ slug, closed }) => !closed || slug === colleague?.serviceSlug)
      .map(({ slug, name }) => ({ value: slug, words: name[language] })),
    officials: officials
      .filter(({ slug, inOffice }) => inOffice || slug === colleague?.officialSlug)
      .map(({ slug, name }) => ({ value: slug, words: name[language] })),
    finished: (['invited', 'changed', 'closed'] as const).find(word => word === finished) ?? null,
    waiting: mailWay() === 'waiting',
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  await requireRecent(request, person)
  const asked = actIn(request)
  const fields = await readForm(request)
  if (!asked) return invite(fields, person)
  if (asked.act === 'change') return change(asked.id, fields, person)
  if (asked.act === 'history') throw notFound()
  if (asked.act === 'sessions') return closeSessions(asked.id, person)
  return asked.act === 'leave' ? leave(asked.id, fields, person) : link(asked.id, person)
}

export default function People() {
  const { language, asked, departure, history, people, services, officials, finished, waiting } =
    useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = accountWords[language].people
  const problems = came?.problems ?? {}
  if (asked)
    return (
      <OnePerson
        {...asked}
        came={came}
        services={services}
        officials={officials}
        departure={departure}
        history={history}
        words={words}
      />
    )
  return (
    <div className="sheet stack far">
      {finished && (
        <Notice tone="done" title={words[finished]}>
          {finished === 'invited' && waiting && <p>{words.waiting}</p>}
        </Notice>
      )}
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <PeopleTable people={people} />
      <section className="stack" aria-labelledby="invite">
        <div className="page-head">
          <h2 id="invite">{words.inviteTitle}</h2>
          <p>{words.inviteLead}</p>
        </div>
        <InviteForm typed={came?.typed ?? {}} problems={problems} services={services} officials={officials} />
      </section>
    </div>
  )
}

type Choices = { value: string; words: string }[]
type Colleague = { name: string; roles: string[]; serviceSlug: string | null; officialSlug: string | null }
type OnePersonProps = {
  act: PeopleAct
  colleague: Colleague
  came?: { typed: Record<string, string>; problems: Record<string, string>; link?: string }
  services: Choices
  officials: Choices
  departure: Omit<Parameters<typeof LeaveForm>[0], 'problems' | 'typed'> | null
  history: Parameters<typeof PersonHistory>[0] | null
  words: (typeof accountWords)['fr']['people']
}

function OnePerson({ act, colleague, came, services, officials, departure, history, words }: OnePersonProps) {
  const { name, roles, serviceSlug, officialSlug } = colleague
  const kept = { roles: roles.join('\n'), service: serviceSlug ?? '', official: officialSlug ?? '' }
  const title = {
    change: words.changeTitle,
    leave: words.leaveTitle,
    link: words.linkTitle,
    sessions: words.sessionsTitle,
    history: words.historyTitle,
  }[act]
  return (
    <div className="sheet stack">
      <h1>{title(name)}</h1>
      {act === 'change' && (
        <RolesForm
          typed={came?.typed ?? kept}
          problems={came?.problems ?? {}}
          seen={roles}
          services={services}
          officials={officials}
        />
      )}
      {departure && <LeaveForm {...departure} problems={came?.problems ?? {}} typed={came?.typed ?? {}} />}
      {history && <PersonHistory {...history} />}
      {act === 'sessions' && <CloseSessionsForm />}
      {act === 'link' && <LinkForm link={came?.link ?? null} />}
      {act === 'history' && (
        <p>
          <a href="/desk/people">{words.cancel}</a>
        </p>
      )}
    </div>
  )
}
