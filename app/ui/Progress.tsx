import { formatNumber } from '~/platform/i18n/format'
import { useLanguage, useWords } from './language'

type Props = { id: string; label: string; done: number; total: number; words?: string }

/** A bar, and the same thing in words beside it. */
export function Progress({ id, label, done, total, words }: Props) {
  const own = useWords()
  const language = useLanguage()
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={done} max={total} />
      <span className="progress-words">
        {words ?? own.of(formatNumber(done, language), formatNumber(total, language))}
      </span>
    </div>
  )
}
