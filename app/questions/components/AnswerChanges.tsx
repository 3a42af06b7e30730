import { formatDate } from '~/platform/i18n/format'
import { Diff } from '~/ui/Diff'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { words } from '../messages/words'
import type { ShownAnswer } from '../shownAnswer'

/** What each later version of an answer changed, word by word, the last one first. */
export function AnswerChanges({ changes }: { changes: ShownAnswer['changes'] }) {
  const language = useLanguage()
  const told = words[language].changes
  if (changes.length === 0) return null
  return (
    <div className="unprinted">
      <Fold summary={told.title}>
        <div className="stack" id="changes">
          {changes.map(({ version, on, reason, parts }) => (
            <section className="stack close" key={version}>
              <h3>{told.on(formatDate(on, language))}</h3>
              {reason && <p lang="fr">{reason}</p>}
              <Diff parts={parts} />
            </section>
          ))}
        </div>
      </Fold>
    </div>
  )
}
