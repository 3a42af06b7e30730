import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { type ReportKind, reportLimits, reportReasons } from '~/moderation/reports/reporting'
import { ProofFields } from '~/questions/components/ProofFields'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage, usePath } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { reportWords } from '../messages/report'
import type { ReportAgain } from './reportStep.server'

type Props = { kind: ReportKind; reference: string; submissionId: string; openedAt: number; came?: ReportAgain }

/** Why, which passage, and where to send the decision: the first is asked of everybody, the rest is theirs to give. */
export function ReportForm({ kind, reference, submissionId, openedAt, came }: Props) {
  const told = reportWords[useLanguage()]
  const path = usePath()
  const typed = (name: string) => [came?.typed[name] ?? ''].flat()[0]
  const problems = Object.entries(came?.problems ?? {}).map(([field, code]) => ({
    field,
    words: sentence(field, code),
  }))
  const error = (name: string) => problems.find(({ field }) => field === name)?.words
  function sentence(field: string, code: string): string {
    const known: Record<string, Record<string, string>> = told.problems
    return known[field]?.[code] ?? told.problems.form.trap
  }
  return (
    <form className="stack" method="post" action={`${path(`/questions/${reference}/${kind}`)}#errors`} noValidate>
      <ErrorSummary
        general={came?.general ?? undefined}
        problems={problems.map(one => (one.field === 'form' ? { ...one, field: 'reason' } : one))}
      />
      <input type="hidden" name="submissionId" value={typed('submissionId') || submissionId} />
      <input type="hidden" name="openedAt" value={openedAt} />
      <RadioGroup
        name="reason"
        label={told.reason[kind]}
        error={error('reason')}
        chosen={typed('reason')}
        choices={reportReasons[kind].map(value => ({ value, words: told.reasons[value] }))}
        required
      />
      <TextArea
        name="words"
        label={told.words}
        hint={told.wordsHint[kind]}
        error={error('words')}
        defaultValue={typed('words')}
        limit={reportLimits.words}
        rows={6}
        optional={kind === 'report'}
      />
      <TextField
        name="email"
        type="email"
        label={told.email}
        hint={told.emailHint}
        error={error('email')}
        defaultValue={typed('email')}
        autoComplete="email"
        spellCheck={false}
        optional
      />
      <div hidden>
        <label htmlFor="website">{told.trap}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <div className="cluster">
        <Button look="primary">{told.send}</Button>
      </div>
      <PrivacyLine form={kind} />
      {came?.challenge && (
        <ProofFields challenge={came.challenge} title={told.proof.title} slowly={told.proof.slowly} />
      )}
    </form>
  )
}
