import { isCivil } from '~/platform/calendar/civil'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { SelectField } from '~/ui/SelectField'
import { TextField } from '~/ui/TextField'
import { asCivil, type DateForm as Form } from '../dating'
import { words } from '../messages/words'
import type { DateShown } from '../pages'
import { useSaid } from './Said'

/** Asks for the day in a body that nobody keeps; the page answers itself. */
export function DateForm({ date }: { date: DateShown }) {
  const told = words[useLanguage()].date
  const said = useSaid()
  const { form, firstRefusal, earlier } = date
  const problem = (name: string) => problemOf(form, name, told)
  const problems = Object.keys(form.problems).map(field => ({ field, words: problem(field) ?? '' }))
  const label = firstRefusal ? told.firstRefusal : said(date.ask).words
  const before = firstRefusal ? told.firstRefusalHint : earlier ? said(earlier).words : ''
  const hint = `${before} ${told.hint}`.trim()
  const extra = form.fields.filter(({ kind }) => kind !== 'residence')
  const residence = form.fields.some(({ kind }) => kind === 'residence')
  return (
    <form method="post" className="stack close" noValidate>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="rule" value={form.rules[0]} />
      <DayField name="start" label={label} hint={hint} value={form.typed.start} error={problem('start')} />
      {residence && (
        <SelectField
          name="residence"
          label={told.facts.residence}
          defaultValue={form.typed.residence ?? 'unsure'}
          error={problem('residence')}
          choices={Object.entries(told.residences).map(([value, sentence]) => ({ value, words: sentence }))}
        />
      )}
      {extra.length > 0 && (
        <Fold summary={told.more} open={extra.some(({ name }) => form.problems[name] || form.typed[name])}>
          {extra.map(({ name, kind }) =>
            kind === 'date' ? (
              <DayField
                key={name}
                name={name}
                label={factLabel(name, told.facts)}
                value={form.typed[name]}
                error={problem(name)}
                optional
              />
            ) : (
              <RadioGroup
                key={name}
                name={name}
                label={factLabel(name, told.facts)}
                chosen={form.typed[name]}
                choices={[
                  { value: 'yes', words: told.yes },
                  { value: 'no', words: told.no },
                  { value: 'unsure', words: told.unsure },
                ]}
              />
            ),
          )}
        </Fold>
      )}
      <div className="cluster">
        <Button look="primary">{told.ask}</Button>
        <Button name="unknown" value="yes">
          {told.unknown}
        </Button>
      </div>
      <p className="small-print">{told.kept}</p>
    </form>
  )
}

type DayProps = {
  name: string
  label: string
  hint?: string
  value: string | undefined
  error?: string
  optional?: boolean
}

/** A date field forgets what it cannot read, so a day that was refused comes back as the text it was. */
export function DayField({ value = '', ...rest }: DayProps) {
  const day = asCivil(value)
  const readable = day === '' || isCivil(day)
  return (
    <TextField
      {...rest}
      type={readable ? 'date' : 'text'}
      defaultValue={readable ? day : value}
      size={14}
      autoComplete="off"
    />
  )
}

type Told = (typeof words)['fr']['date']

function problemOf({ problems }: Form, name: string, told: Told): string | undefined {
  const code = problems[name]
  if (!code) return undefined
  return code in told.problems ? told.problems[code as keyof Told['problems']] : told.problems.unknown
}

const factLabel = (name: string, facts: Record<string, string>) => facts[name] ?? name
