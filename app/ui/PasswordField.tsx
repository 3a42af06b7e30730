import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps, tied } from './Field'
import { useWords } from './language'

type Props = Omit<FieldProps, 'optional'> & { autoComplete: 'current-password' | 'new-password' } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'required'
  >

/** A password, never sent back into a page. The button that shows it is hidden until the `reveal` island wakes it. */
export function PasswordField({ name, label, hint, error, ...rest }: Props) {
  const words = useWords()
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <div className="input-with-act">
        <input {...rest} {...tied({ name, hint, error })} className="input" id={name} name={name} type="password" />
        <button
          type="button"
          className="button quiet"
          hidden
          data-reveal={name}
          data-show={words.showPassword}
          data-hide={words.hidePassword}
        >
          {words.showPassword}
        </button>
      </div>
    </Field>
  )
}
