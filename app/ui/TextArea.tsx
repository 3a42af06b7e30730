import type { TextareaHTMLAttributes } from 'react'
import { formatNumber } from '~/platform/i18n/format'
import { Field, type FieldProps, tied } from './Field'
import { useLanguage, useWords } from './language'

type Props = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'> & { limit?: number }

/**
 * Room to write. `limit` is told and counted, never enforced by cutting what somebody pastes: the server refuses with
 * the text kept. The words stand alone without scripts; the `counter` island brings them to life.
 */
export function TextArea({ name, label, hint, error, optional, limit, rows = 8, ...rest }: Props) {
  const words = useWords()
  const language = useLanguage()
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...rest}
        {...tied({ name, hint, error }, ...(limit ? [`${name}-limit`] : []))}
        className="input"
        id={name}
        name={name}
        rows={rows}
      />
      {limit && (
        <p
          className="field-limit"
          id={`${name}-limit`}
          data-counts={name}
          data-limit={limit}
          data-remaining={words.remaining}
          data-exceeding={words.exceeding}
        >
          {words.atMost(formatNumber(limit, language))}
        </p>
      )}
    </Field>
  )
}
