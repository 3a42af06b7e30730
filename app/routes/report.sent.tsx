import type { MetaFunction } from '@remix-run/node'
import { ButtonLink } from '~/ui/Button'
import { useLanguage, usePath } from '~/ui/language'
import { reportWords } from './messages/report'
import { pageMeta } from './parts/meta'
import { PublicPage } from './parts/PublicPage'
import { Told } from './parts/Told'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, frame => ({ title: reportWords[frame.language].sentTitle, hidden: true }))

export const guard = { GET: 'public' } as const

export default function ReportSent() {
  const told = reportWords[useLanguage()]
  return (
    <PublicPage current="questions">
      <Told title={told.sentTitle} lead={told.sentLead}>
        <div className="cluster">
          <ButtonLink href={usePath()('/questions')}>{told.sentBack}</ButtonLink>
        </div>
      </Told>
    </PublicPage>
  )
}
