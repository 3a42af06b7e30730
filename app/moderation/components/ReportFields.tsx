import { formatDate } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import { Paper } from '~/ui/Paper'
import { Prose } from '~/ui/Prose'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextArea } from '~/ui/TextArea'
import { words } from '../messages/words'
import type { OpenReport } from '../reports/openReport'
import { decisions } from '../reports/settling'
import { problemWords } from '../wording'
import { type Returned, typedIn } from './ActForm'
import { DueDate } from './DueDate'

/** One report, in the words of whoever sent it, and what becomes of it. */
export function ReportFields({ report, zone, came }: { report: OpenReport; zone: string; came?: Returned }) {
  const language = useLanguage()
  const told = words[language]
  const problem = (field: string) => {
    const code = came?.problems[field]
    return code && problemWords(field, code, language)
  }
  const when = formatDate(new Date(report.at), language, { zone })
  return (
    <>
      <input type="hidden" name="report" value={report.id} />
      <Paper by={`${told.reportKinds[report.kind]}, ${when}`}>
        <p lang={language}>
          <strong>{told.reportReasons[report.reason]}</strong>
        </p>
        <Prose html={report.words} lang="fr" />
      </Paper>
      {report.clock && <DueDate {...report.clock} />}
      <RadioGroup
        name="decision"
        label={told.decision}
        error={problem('decision')}
        chosen={typedIn(came, 'decision')}
        choices={decisions.map(value => ({ value, words: told.decisions[value] }))}
      />
      <TextArea
        name="message"
        label={told.reportMessage}
        hint={report.answerable ? told.reportTold : told.reportUntold}
        error={problem('message')}
        defaultValue={typedIn(came, 'message')}
        rows={5}
      />
    </>
  )
}
