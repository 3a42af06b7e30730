import type { DiffPart } from '~/platform/text/wordDiff'
import { useLanguage, useWords } from './language'

/** Two versions of a text in one: what was added and what was removed is said in words, then shown. */
export function Diff({ parts, lang = 'fr' }: { parts: readonly DiffPart[]; lang?: string }) {
  const words = useWords()
  const spoken = useLanguage()
  const count = (kind: DiffPart['kind']) => parts.filter(part => part.kind === kind).length
  let at = 0
  return (
    <div className="diff">
      <p className="small-print">
        {words.addedCount(count('added'))} · {words.removedCount(count('removed'))}
      </p>
      <p className="diff-words" lang={lang}>
        {parts.map(part => {
          const key = at
          at += part.text.length + 1
          if (part.kind === 'same') return <span key={key}>{part.text}</span>
          const Mark = part.kind === 'added' ? 'ins' : 'del'
          return (
            <Mark key={key}>
              <span className="diff-kind" lang={spoken}>
                {words[part.kind]}
              </span>{' '}
              {part.text}
            </Mark>
          )
        })}
      </p>
    </div>
  )
}
