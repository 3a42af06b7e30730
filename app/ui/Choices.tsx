import type { ReactNode } from 'react'

type Choice = { id: string; href: string; words: ReactNode; hint?: ReactNode; unsure?: boolean }

/** Answers to one question as large rows, each a plain link; « Je ne sais pas » comes last and looks quieter. */
export function Choices({ choices, labelledBy }: { choices: Choice[]; labelledBy?: string }) {
  return (
    <ul className="choices" aria-labelledby={labelledBy}>
      {choices.map(({ id, href, words, hint, unsure }) => (
        <li key={id}>
          <a href={href} className={unsure ? 'choice-row unsure' : 'choice-row'}>
            <span className="choice-words">{words}</span>
            {hint && <span className="choice-more">{hint}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
