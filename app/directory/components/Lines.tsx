import { useLanguage } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { problemSentence } from '../problems'
import { linesIn } from '../rows'

type Asked = { name: string; label: (n: number) => string; type?: 'date' | 'url'; lang?: string }
type Props = {
  title: string
  more: string
  fields: Asked[]
  typed: Record<string, string>
  problems: Record<string, string>
}

/** Several lines of the same fields: those kept, then two empty ones. Saving gives two more. */
export function Lines({ title, more, fields, typed, problems }: Props) {
  const language = useLanguage()
  const names = fields.map(({ name }) => name)
  const numbers = Array.from({ length: linesIn(typed, names) + 2 }, (_, index) => index + 1).filter(
    n => n <= lastFilled(typed, names) + 2,
  )
  return (
    <fieldset className="field">
      <legend className="field-label">{title}</legend>
      <p className="field-hint">{more}</p>
      {numbers.map(n => (
        <div className="cluster" key={n}>
          {fields.map(({ name, label, type }) => (
            <TextField
              key={name}
              name={`${name}${n}`}
              label={label(n)}
              type={type === 'date' ? 'date' : 'text'}
              inputMode={type === 'url' ? 'url' : undefined}
              size={type === 'date' ? 12 : 34}
              defaultValue={typed[`${name}${n}`]}
              error={problems[`${name}${n}`] && problemSentence(problems[`${name}${n}`] ?? '', language)}
            />
          ))}
        </div>
      ))}
    </fieldset>
  )
}

/** The last line in which something is written; what comes after it are empty lines somebody left. */
function lastFilled(typed: Record<string, string>, names: string[]): number {
  const numbers = Array.from({ length: linesIn(typed, names) }, (_, index) => index + 1)
  return Math.max(0, ...numbers.filter(n => names.some(name => typed[`${name}${n}`])))
}
