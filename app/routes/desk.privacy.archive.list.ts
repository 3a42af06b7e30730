import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '~/accounts/guards.server'
import { csvOf } from '~/privacy/archives/csv'
import { exchangesOf } from '~/privacy/archives/eliminations.server'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { eliminationIn } from './parts/archivePage.server'
import { deskLanguage } from './parts/deskLanguage'
import { personal } from './parts/personal.server'

export const guard = { GET: 'archives.decide' } as const

/** The whole list of a proposal for the spreadsheet of an office. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const { id, proposedOn } = await eliminationIn(params.id)
  const { columns } = deskPrivacyWords[deskLanguage(person)].archives
  const rows = (await exchangesOf(id)).map(one => [one.reference, one.askedOn, one.lastOn, one.topic])
  return new Response(csvOf([[columns.reference, columns.askedOn, columns.lastOn, columns.topic], ...rows]), {
    headers: {
      ...personal,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="elimination-${proposedOn}.csv"`,
    },
  })
}
