import { Icon } from './Icon'
import { useWords } from './language'

/** One sentence on what is wrong and what to do, at `#{name}-error`. */
export function FieldError({ name, error }: { name: string; error?: string }) {
  const words = useWords()
  if (!error) return null
  return (
    <p className="field-error" id={`${name}-error`}>
      <Icon name="warning" />
      <span>
        <span className="for-ears">{words.problem} </span>
        {error}
      </span>
    </p>
  )
}
