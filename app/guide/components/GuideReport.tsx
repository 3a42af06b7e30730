import { formatDate, formatNumber } from '~/platform/i18n/format'
import { DataTable } from '~/ui/DataTable'
import { DefinitionList } from '~/ui/DefinitionList'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import type { Finding } from '../check'
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
        <p>{told.errors(errors.length)}</p>
        {errors.length > 0 && <Findings caption={told.error} findings={errors} />}
        {warnings.length === 0 ? (
          <p>{told.warnings(0)}</p>
        ) : (
          <Fold summary={told.warnings(warnings.length)}>
            <Findings caption={told.warning} findings={warnings} />
          </Fold>
        )}
      </section>
    </div>
  )
}

function Findings({ caption, findings }: { caption: string; findings: Finding[] }) {
  const language = useLanguage()
  const told = words[language].desk
  const columns = [
    { id: 'message', words: told.message },
    { id: 'place', words: told.place },
  ]
  const rows = findings.map(({ path, code, message }) => ({
    id: `${path} ${code}`,
    cells: [message[language], <code key="place">{path}</code>],
  }))
  return <DataTable caption={caption} captionHidden columns={columns} rows={rows} />
}
