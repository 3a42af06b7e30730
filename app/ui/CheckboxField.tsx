import type { InputHTMLAttributes } from 'react'
import { type FieldProps, tied } from './Field'
import { FieldError } from './FieldError'

type Props = Omit<FieldProps, 'optional'> & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'type'>

/** A box to tick; `id` tells apart boxes that share a name. */
export function CheckboxField({ name, id = name, label, hint, error, value = 'yes', ...rest }: Props) {
  return (
    <div className="field">
      <FieldError name={name} error={error} />
      <div className="choice">
        <input {...rest} {...tied({ name, hint, error })} type="checkbox" id={id} name={name} value={value} />
        <label htmlFor={id}>{label}</label>
        {hint && (
          <div className="choice-hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}
