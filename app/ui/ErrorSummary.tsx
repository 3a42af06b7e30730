import { useWords } from './language'

type Props = {
  problems: { field: string; words: string }[]
  id?: string
  general?: string
  /** False where there was nothing to type: then nothing can be said to be kept. */
  typed?: boolean
}

/**
 * Stands above a form that came back. A form that posts to `…#errors` lands here without scripts; each line leads to
 * its field. Nothing is shown when there is nothing to correct.
 */
export function ErrorSummary({ problems, id = 'errors', general, typed = true }: Props) {
  const words = useWords()
  if (problems.length === 0 && !general) return null
  return (
    <div className="error-summary" id={id} role="alert" tabIndex={-1}>
      <p className="error-title">{general ?? words.problems(problems.length)}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, words: sentence }) => (
            <li key={field}>
              <a href={`#${field}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      )}
      {typed && <p className="error-comfort">{words.problemsHint}</p>}
    </div>
  )
}
