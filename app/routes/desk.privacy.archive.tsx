import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { formatDate } from '~/platform/i18n/format'
import { EliminationFacts } from '~/privacy/components/EliminationFacts'
import { ExchangeTable } from '~/privacy/components/ExchangeTable'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { Button, ButtonLink } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { eliminationIn } from './parts/archivePage.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].archives.title, hidden: true }))

export const guard = { GET: 'archives.decide' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const finished = new URL(request.url).searchParams.get('done')
  return {
    language: deskLanguage(person),
    elimination: await eliminationIn(params.id),
    finished: (['changed', 'noLonger'] as const).find(word => word === finished) ?? null,
  }
}

export default function Archive() {
  const { language, elimination, finished } = useLoaderData<typeof loader>()
  const told = deskPrivacyWords[language].archives
  const { id, state, sample, proposedOn } = elimination
  const here = `/desk/privacy/archives/${id}`
  return (
    <div className="sheet stack">
      {finished && <Notice tone={finished === 'changed' ? 'done' : 'warning'} title={told[finished]} />}
      <h1>{told.proposal(formatDate(proposedOn, language))}</h1>
      {state === 'agreed' && <Notice title={told.tonight} />}
      <EliminationFacts elimination={elimination} />
      <div className="cluster">
        {state === 'waiting' && (
          <ButtonLink look="primary" href={`${here}/visa`}>
            {told.visaLink}
          </ButtonLink>
        )}
        {state === 'agreed' && (
          <form method="post" action={`${here}/withdraw`}>
            <Button>{told.withdraw}</Button>
          </form>
        )}
        {state === 'done' && (
          <ButtonLink look="primary" href={`${here}/certificate`}>
            {told.certificate}
          </ButtonLink>
        )}
        {state !== 'dropped' && (
          <ButtonLink icon="download" href={`${here}/list.csv`}>
            {told.list}
          </ButtonLink>
        )}
      </div>
      {state === 'waiting' && (
        <form method="post" action={`${here}/drop`} className="stack close">
          <p className="small-print">{told.dropMore}</p>
          <div>
            <Button>{told.drop}</Button>
          </div>
        </form>
      )}
      {sample.length > 0 && (
        <section className="stack close" aria-labelledby="sample">
          <h2 id="sample">{told.sample}</h2>
          <ExchangeTable exchanges={sample} caption={told.sampleLead} />
        </section>
      )}
      <p>
        <a href="/desk/privacy/archives">{told.back}</a>
      </p>
    </div>
  )
}
