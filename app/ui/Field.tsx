import type { ReactNode } from 'react'
import { FieldError } from './FieldError'
import { useWords } from './language'

export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  error?: string
  optional?: boolean
}

/** What ties an input to its hint and its error, for screen readers and for tests. */
export function tied({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>, ...more: string[]) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`, ...more].filter(Boolean)
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': error ? true : undefined }
}

/** Label, hint, error, then the input itself: in the order in which they are read. */
export function Field({ name, label, hint, error, optional = false, children }: FieldProps & { children: ReactNode }) {
  const words = useWords()
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        {label} {optional && <span className="field-optional">({words.optional})</span>}
      </label>
      {hint && (
        <div className="field-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  )
}
