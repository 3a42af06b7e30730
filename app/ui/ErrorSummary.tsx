import { useWords } from './language'

type Props = { problems: { field: string; words: string }[]; id?: string; general?: string }

/**
 * Stands above a form that came back. A form that posts to `…#errors` lands here without scripts; each line leads to
 * its field. Nothing is shown when there is nothing to correct.
 */
export function ErrorSummary({ problems, id = 'errors', general }: Props) {
  const words = useWords()
  if (problems.length === 0 && !general) return null
  return (
    <div className="error-summary" id={id} role="alert" tabIndex={-1}>
      <p className="error-title">{general ?? words.problems(problems.length)}</p>
      <ul>
        {problems.map(({ field, words: sentence }) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
      <p className="error-comfort">{words.problemsHint}</p>
    </div>
  )
}
