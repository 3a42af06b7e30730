import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps, tied } from './Field'

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'type'>

/** Choosing files. Browsers empty it when a form comes back: what was received is listed beside it, never asked again. */
export function FileField({ name, label, hint, error, optional, ...rest }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <input {...rest} {...tied({ name, hint, error })} className="input file" id={name} name={name} type="file" />
    </Field>
  )
}
