import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeviceList } from '~/accounts/components/DeviceList'
import { IdentityList } from '~/accounts/components/IdentityList'
import { listIdentities } from '~/accounts/oidc/identities.server'
import { sessionWords } from '~/accounts/sessionWords'
import { followsOf } from '~/notifications/follow/mine.server'
import { done, notFound } from '~/platform/http/answers.server'
import { readForm } from '~/platform/http/forms.server'
import { pausedSince } from '~/platform/mail/pause.server'
import { privacyWords } from '~/privacy/words'
import { openTracking, questionsOf } from '~/questions/mine.server'
import { Button } from '~/ui/Button'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage, usePath } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { words } from './messages/words'
import { requireAccount } from './parts/account.server'
import { endedIn, loadDevices } from './parts/devices.server'
import { FollowList } from './parts/FollowList'
import { languageOf } from './parts/frame.server'
import { MailPaused } from './parts/MailPaused'
import { MyQuestions } from './parts/MyQuestions'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { personal } from './parts/personal.server'

export const handle = { islands: ['once'] }

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: words[frame.language].account.title, hidden: true }))

export const guard = { GET: 'account.open', POST: 'account.open' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireAccount(request, guard.GET)
  const [questions, mine, paused, devices, identities] = await Promise.all([
    questionsOf(person.email),
    followsOf(person.email, await languageOf(request)),
    pausedSince(person.email),
    loadDevices(person),
    listIdentities(person.id),
  ])
  const shown = {
    email: person.email,
    questions,
    mine,
    paused: paused?.toISOString(),
    devices,
    identities,
    ended: endedIn(request),
  }
  return data(shown, { headers: personal })
}

/** Opens the follow-up page of one of the person's own questions. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAccount(request, guard.POST)
  const questionId = (await readForm(request)).get('question')
  const secret = await openTracking(person.email, typeof questionId === 'string' ? questionId : '')
  if (!secret) throw notFound()
  return done(`/track/${secret}`)
}

export default function Account() {
  const { email, questions, mine, paused, devices, identities, ended } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { account: told, follow } = words[language]
  const sessions = sessionWords[language].devices
  const path = usePath()
  return (
    <PublicPage current="track">
      <div className="wide stack">
        <div className="page-head">
          <h1>{told.title}</h1>
          <p className="lead">{told.signedInAs(email)}</p>
          <form method="post" action={path('/account/sign-out')}>
            <Button>{told.signOut}</Button>
          </form>
        </div>
        <MailPaused since={paused} action={path('/account/mail')} />
        {questions.length > 0 ? <MyQuestions questions={questions} /> : <EmptyState title={told.none} />}
        {mine && (
          <section className="stack">
            <h2>{follow.mineTitle}</h2>
            <FollowList follows={mine.follows} secret={mine.secret} level={3} />
          </section>
        )}
        <section className="stack" aria-labelledby="devices">
          <h2 id="devices">{sessions.title}</h2>
          {ended && <Notice tone="done" title={sessions.done[ended]} />}
          <p>{sessions.citizenLead}</p>
          <DeviceList {...devices} action={path('/account/devices')} />
        </section>
        <IdentityList identities={identities} action={path('/account/identities')} />
        <p>
          <a href={path('/account/data')}>{privacyWords[language].data.link}</a>
        </p>
      </div>
    </PublicPage>
  )
}
