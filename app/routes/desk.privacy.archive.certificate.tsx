import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { notFound } from '~/platform/http/answers.server'
import { formatDate } from '~/platform/i18n/format'
import { colon } from '~/platform/i18n/spaced'
import { exchangesOf } from '~/privacy/archives/eliminations.server'
import { ExchangeTable } from '~/privacy/components/ExchangeTable'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { eliminationIn } from './parts/archivePage.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { useFrame } from './parts/useFrame'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].archives.certificate, hidden: true }))

export const guard = { GET: 'archives.decide' } as const

/** There is a certificate of what was done, never of what is only agreed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const elimination = await eliminationIn(params.id)
  if (elimination.state !== 'done') throw notFound()
  return { language: deskLanguage(person), elimination, exchanges: await exchangesOf(elimination.id) }
}

export default function Certificate() {
  const { language, elimination, exchanges } = useLoaderData<typeof loader>()
  const told = deskPrivacyWords[language].archives
  const frame = useFrame()
  const { count, from, to, visa, doneOn, id } = elimination
  const date = (day: string | null) => (day ? formatDate(day, language) : '—')
  return (
    <div className="sheet stack">
      <section className="paper stack" aria-labelledby="certificate">
        <h1 id="certificate">{told.certificateOf(frame.name)}</h1>
        <p>{told.certificateText(count, date(from), date(to))}</p>
        {visa && (
          <p>
            {told.facts.visa}
            {colon[language]}
            {told.visaOf(visa.by, date(visa.on), visa.reference)}.
          </p>
        )}
        <p>{told.doneOn(date(doneOn))}</p>
        <p className="small-print">{told.law}</p>
        <ExchangeTable exchanges={exchanges} caption={told.certificate} />
        <p>{told.sign}</p>
      </section>
      <p className="unprinted">
        <a href={`/desk/privacy/archives/${id}`}>{told.back}</a>
      </p>
    </div>
  )
}
