import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { DueDate } from '~/moderation/components/DueDate'
import { formatDate } from '~/platform/i18n/format'
import { RequestFacts } from '~/privacy/components/RequestFacts'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { Button, ButtonLink } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { requestIn } from './parts/requestPage.server'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].title, hidden: true }))

export const guard = { GET: 'privacy.handle' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const extended = new URL(request.url).searchParams.get('done') === 'extended'
  return { language: deskLanguage(person), request: await requestIn(params.id), extended }
}

export default function RightsRequest() {
  const { language, request, extended } = useLoaderData<typeof loader>()
  const words = deskPrivacyWords[language]
  const told = words.requests
  const here = `/desk/privacy/requests/${request.id}`
  const known = request.email !== null && request.identity !== 'none'
  const date = (day: string) => formatDate(day, language)
  return (
    <div className="sheet stack">
      {extended && <Notice tone="done" title={told.extended} />}
      <div className="page-head">
        <h1>{told.of(told.rights[request.right], date(request.receivedOn))}</h1>
        {!request.closedOn && <DueDate {...request} />}
      </div>
      <RequestFacts request={request} />
      {request.exportedOn && <p>{told.exportedOn(date(request.exportedOn))}</p>}
      {request.erasedOn && <p>{told.erasedOn(date(request.erasedOn))}</p>}
      {!request.closedOn && known && (
        <section className="stack close" aria-labelledby="export">
          <h2 id="export">{told.exportTitle}</h2>
          <p>{told.exportLead}</p>
          <div className="cluster">
            <form method="post" action={`${here}/export`}>
              <Button icon="download">{told.exportDo}</Button>
            </form>
            <ButtonLink href={`${here}/erase`}>{told.erase}</ButtonLink>
          </div>
        </section>
      )}
      {!request.closedOn && !known && !request.erasedOn && <Notice title={told.identityFirst} />}
      {!request.closedOn && (
        <div className="cluster">
          <ButtonLink look="primary" href={`${here}/close`}>
            {told.close}
          </ButtonLink>
          {request.extendable && <ButtonLink href={`${here}/extend`}>{told.extend}</ButtonLink>}
        </div>
      )}
      <p>
        <a href="/desk/privacy">{words.links.back}</a>
      </p>
    </div>
  )
}
