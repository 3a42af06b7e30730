import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { compliances } from '../accessibility'
import { problemOf, problemSentence } from '../problems'
import { directoryWords } from '../words'

type Props = { id: string; typed: Record<string, string>; problems: Record<string, string> }

const fields = ['auditedOn', 'auditor', 'rate', 'status', 'faults', 'reportUrl'] as const

/** An audit as its report tells it. `id` makes the same form sent twice one audit. */
export function AuditForm({ id, typed, problems }: Props) {
  const language = useLanguage()
  const words = directoryWords[language].audits
  const own: Record<string, string> = {
    future: words.problems.future,
    full: words.problems.full,
    'not-full': words.problems.notFull,
    faults: words.problems.faults,
  }
  const told: Partial<Record<(typeof fields)[number], string>> = {}
  for (const field of fields) {
    const code = problems[field]
    if (code) told[field] = own[code] ?? problemSentence(code, language)
  }
  const summary = fields.flatMap(field =>
    told[field] ? [{ field, words: problemOf(words[field], told[field], language) }] : [],
  )
  const shared = (name: (typeof fields)[number]) => ({ name, label: words[name], error: told[name] })
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary problems={summary} />
      <input type="hidden" name="id" value={id} />
      <TextField {...shared('auditedOn')} type="date" size={12} defaultValue={typed.auditedOn} />
      <TextField {...shared('auditor')} hint={words.auditorHint} defaultValue={typed.auditor} />
      <TextField
        {...shared('rate')}
        hint={words.rateHint}
        size={12}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typed.rate}
      />
      <RadioGroup
        {...shared('status')}
        choices={compliances.map(value => ({ value, words: words.statuses[value] }))}
        chosen={typed.status}
      />
      <TextArea {...shared('faults')} hint={words.faultsHint} rows={8} lang="fr" defaultValue={typed.faults} />
      <TextField {...shared('reportUrl')} type="url" optional defaultValue={typed.reportUrl} />
      <div className="cluster">
        <Button look="primary">{words.save}</Button>
        <a href="/desk/settings">{words.back}</a>
      </div>
    </form>
  )
}
