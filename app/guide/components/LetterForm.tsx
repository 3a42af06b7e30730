import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import type { LetterField, LetterShown } from '../letterShown'
import { words } from '../messages/words'
import { DayField } from './DateForm'
import { useSaid } from './Said'

/** A field for each thing the letter says; an open one keeps the letter from being finished. */
export function LetterForm({ letter }: { letter: LetterShown }) {
  const told = words[useLanguage()].letter
  const said = useSaid()
  const problem = ({ name, label }: LetterField) => {
    const code = letter.problems[name]
    if (!code) return undefined
    const named = said(label).words
    return code === 'bad-date' ? told.badDate(named) : code === 'too-long' ? told.tooLong(named) : told.missing(named)
  }
  const problems = letter.fields.flatMap(field => {
    const sentence = problem(field)
    return sentence ? [{ field: field.name, words: sentence }] : []
  })
  return (
    <form method="post" className="stack" noValidate aria-label={told.fields}>
      <ErrorSummary problems={problems} />
      {letter.fields.map(field => {
        const { name, kind, optional, value } = field
        const shared = { name, label: said(field.label).words, optional, error: problem(field) }
        if (kind === 'date') return <DayField key={name} {...shared} value={value} />
        if (kind === 'lines') return <TextArea key={name} {...shared} defaultValue={value} rows={4} />
        return <TextField key={name} {...shared} defaultValue={value} />
      })}
      <div>
        <Button look="primary">{told.finish}</Button>
      </div>
      <PrivacyLine form="letter" />
    </form>
  )
}
