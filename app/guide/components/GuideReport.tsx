import { formatDate, formatNumber } from '~/platform/i18n/format'
import { DataTable } from '~/ui/DataTable'
import { DefinitionList } from '~/ui/DefinitionList'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import type { GuideReportShown } from '../guideReport'
import { words } from '../messages/words'

/** The published guide for its editors: what it holds and what the check finds, errors first. */
export function GuideReport({ report }: { report: GuideReportShown | null }) {
  const language = useLanguage()
  const told = words[language].desk
  if (!report) {
    return (
      <div className="sheet stack">
        <h1>{told.title}</h1>
        <Notice tone="warning">{told.none}</Notice>
      </div>
    )
  }
  const { counts, findings } = report
  const errors = findings.filter(finding => finding.severity === 'error')
  const warnings = findings.filter(finding => finding.severity === 'warning')
  const columns = [
    { id: 'kind', words: told.kind },
    { id: 'place', words: told.place },
    { id: 'message', words: told.message },
  ]
  const rows = [...errors, ...warnings].map(({ severity, path, code, message }) => ({
    id: `${path} ${code}`,
    cells: [told[severity], <code key="place">{path}</code>, message[language]],
  }))
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{told.title}</h1>
        <p className="lead">
          {told.current(formatNumber(report.number, language), formatDate(report.publishedOn, language))}
        </p>
        <p>
          <a href="/guide">{told.open}</a>
        </p>
      </div>
      <section className="stack close">
        <h2>{told.counts}</h2>
        <DefinitionList
          items={(Object.keys(counts) as (keyof typeof counts)[]).map(id => ({
            id,
            term: told[id],
            words: formatNumber(counts[id], language),
          }))}
        />
      </section>
      <section className="stack close">
        <h2>{told.checks}</h2>
        <p>
          {told.errors(errors.length)} {told.warnings(warnings.length)}
        </p>
        {rows.length > 0 && <DataTable caption={told.checks} captionHidden columns={columns} rows={rows} />}
      </section>
    </div>
  )
}
