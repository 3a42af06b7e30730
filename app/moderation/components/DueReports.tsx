import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { DueReport } from '../reports/openReport'
import { deskPath } from '../views'
import { DueDate } from './DueDate'

/** « Ce texte parle de moi »: what is to be answered by when, the nearest first. */
export function DueReports({ reports }: { reports: DueReport[] }) {
  const told = words[useLanguage()].rights
  if (reports.length === 0) return null
  return (
    <section className="stack close" aria-labelledby="due-reports">
      <p id="due-reports">
        <strong>{told.dueTitle}</strong>
      </p>
      <DueReportList reports={reports} />
    </section>
  )
}

export function DueReportList({ reports }: { reports: DueReport[] }) {
  return (
    <ul className="stack close">
      {reports.map(({ id, reference, title, ...clock }) => (
        <li key={id}>
          <a href={deskPath(reference, 'reports', 'reports')} lang="fr">
            {title}
          </a>
          <DueDate {...clock} />
        </li>
      ))}
    </ul>
  )
}
