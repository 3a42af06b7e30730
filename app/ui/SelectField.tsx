import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldProps, tied } from './Field'

export type Choice = { value: string; words: string; hint?: string }

type Group = { words: string; choices: Choice[] }

type Props = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name'> & { choices?: Choice[]; groups?: Group[] }

export function SelectField({ name, label, hint, error, optional, choices = [], groups = [], ...rest }: Props) {
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <span className="select">
        <select {...rest} {...tied({ name, hint, error })} className="input" id={name} name={name}>
          {choices.map(option)}
          {groups.map(group => (
            <optgroup key={group.words} label={group.words}>
              {group.choices.map(option)}
            </optgroup>
          ))}
        </select>
      </span>
    </Field>
  )
}

function option({ value, words }: Choice) {
  return (
    <option key={value} value={value}>
      {words}
    </option>
  )
}
