import type { ReactNode } from 'react'
import { Icon } from './Icon'
import { useWords } from './language'

type Props = {
  label: string
  action: string
  name?: string
  value?: string
  hint?: string
  submit?: string
  large?: boolean
  labelIsTitle?: boolean
  children?: ReactNode
}

/**
 * A form that lists what it finds. `children` may bring hidden filters, or a second button with its own `formAction`
 * that carries the same words elsewhere.
 */
export function SearchField(props: Props) {
  const words = useWords()
  const { label, action, name = 'q', value, hint, submit = words.search, large, labelIsTitle, children } = props
  const tag = <label htmlFor={name}>{label}</label>
  return (
    <form className={large ? 'search large' : 'search'} action={action} method="get">
      {labelIsTitle ? <h1 className="search-label">{tag}</h1> : <div className="search-label">{tag}</div>}
      {hint && (
        <p className="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className="search-line">
        <input
          className="input"
          type="search"
          id={name}
          name={name}
          defaultValue={value}
          aria-describedby={hint && `${name}-hint`}
          autoComplete="off"
        />
        <button type="submit" className="button primary">
          <Icon name="search" />
          <span>{submit}</span>
        </button>
      </div>
      {children}
    </form>
  )
}
