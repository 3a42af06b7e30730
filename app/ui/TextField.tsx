import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps, tied } from './Field'

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'> & { large?: boolean }

/** A line to write on; `large` for the one a page is about, `size` for a date or a code that is short by nature. */
export function TextField({ name, label, hint, error, optional, large = false, type = 'text', ...rest }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...rest}
        {...tied({ name, hint, error })}
        className={large ? 'input large' : 'input'}
        id={name}
        name={name}
        type={type}
      />
    </Field>
  )
}
