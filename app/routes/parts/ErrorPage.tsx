import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { heldBackIn } from '~/accounts/heldBack'
import { words as deskWords } from '~/moderation/messages/words'
import { LanguageProvider, useLanguage, usePath } from '~/ui/language'
import { SearchField } from '~/ui/SearchField'
import { words } from '../messages/words'
import { HeldBackPage } from './HeldBack'
import { PublicPage, telephone } from './PublicPage'
import { useMaybeFrame } from './useFrame'

/** 404, 410, 403 and 500: what happened in one sentence, then every way on. */
export function ErrorPage() {
  const error = useRouteError()
  const frame = useMaybeFrame()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const held = isRouteErrorResponse(error) ? heldBackIn(error.data) : null
  if (!frame) {
    return (
      <main className="content column stack" id="content">
        <Explained status={status} />
      </main>
    )
  }
  if (held) return <HeldBackPage {...held} />
  return (
    <LanguageProvider language={frame.language} defaultLanguage={frame.defaultLanguage}>
      <PublicPage>
        <div className="column stack">
          <Explained status={status} />
        </div>
      </PublicPage>
    </LanguageProvider>
  )
}

/** The words of a page that is not there; pages that answer 404 or 410 themselves show the ways on with `WaysOn`. */
function Explained({ status }: { status: number }) {
  const [title, lead] = sentences(status, words[useLanguage()].error)
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <WaysOn />
    </>
  )
}

/** Title and lead of the page for a status. */
export function sentences(status: number, told: (typeof words)['fr']['error']): [string, string] {
  if (status === 403) return [told.forbiddenTitle, told.forbiddenLead]
  if (status === 410) return [told.goneTitle, told.goneLead]
  if (status >= 400 && status < 500) return [told.notFoundTitle, told.notFoundLead]
  return [told.failedTitle, told.failedLead]
}

export function WaysOn() {
  const language = useLanguage()
  const told = words[language].error
  const path = usePath()
  const { phone, hours } = useMaybeFrame()?.contacts ?? {}
  const atDesk = /^\/desk(\/|$)/.test(useLocation().pathname)
  const ways = [
    ...(atDesk ? [['/desk', deskWords[language].home] as const] : []),
    ['/questions/new', told.ask],
    ['/track', told.track],
    ['/guide', told.guide],
    ['/', told.home],
  ] as const
  return (
    <>
      <SearchField label={told.search} action={path('/questions')} />
      <nav aria-label={told.ways}>
        <ul className="name-list">
          {ways.map(([href, label]) => (
            <li key={href}>
              <a href={path(href)}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      {phone && (
        <p>
          {told.call} <a href={telephone(phone)}>{phone}</a>
          {hours && <span lang="fr">{` · ${hours}`}</span>}
        </p>
      )}
    </>
  )
}
