import type { ReportKind } from '~/moderation/reports/reporting'
import { useLanguage, usePath } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { reportWords } from '../messages/report'
import { PublicPage } from './PublicPage'
import { ReportForm } from './ReportForm'
import type { ReportAgain } from './reportStep.server'
import { Told } from './Told'

type Props = {
  kind: ReportKind
  page: { reference: string; title: string; path: string; submissionId: string; openedAt: number }
  came?: ReportAgain
}

/** Saying that a published text should not stand as it is: what it is about, the form, and the other ways. */
export function ReportPage({ kind, page, came }: Props) {
  const told = reportWords[useLanguage()]
  const path = usePath()
  return (
    <PublicPage current="questions">
      <Told title={told.title[kind]} lead={told.lead[kind]}>
        <Paper>
          <p lang="fr">
            <a href={path(page.path)}>{page.title}</a>
          </p>
        </Paper>
        <p>{told.emergency}</p>
        <ReportForm
          kind={kind}
          reference={page.reference}
          submissionId={page.submissionId}
          openedAt={page.openedAt}
          came={came}
        />
      </Told>
    </PublicPage>
  )
}
