import { type FieldProps, tied } from './Field'
import { FieldError } from './FieldError'
import type { Choice } from './SelectField'

type Props = FieldProps & { choices: Choice[]; chosen?: string; rows?: boolean; required?: boolean }

/** One of several. The first choice carries the field's name as id, so that the error summary leads to it. */
export function RadioGroup({ name, label, hint, error, choices, chosen, rows = false, required }: Props) {
  const { 'aria-describedby': describedBy } = tied({ name, hint, error })
  return (
    <fieldset className={rows ? 'field choice-rows' : 'field'} aria-describedby={describedBy}>
      <legend className="field-label">{label}</legend>
      {hint && (
        <div className="field-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <FieldError name={name} error={error} />
      {choices.map((choice, index) => {
        const id = index === 0 ? name : `${name}-${choice.value}`
        return (
          <div className="choice" key={choice.value}>
            <input
              type="radio"
              id={id}
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              required={required}
              aria-describedby={choice.hint && `${id}-more`}
            />
            <label htmlFor={id}>{choice.words}</label>
            {choice.hint && (
              <p className="choice-hint" id={`${id}-more`}>
                {choice.hint}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
