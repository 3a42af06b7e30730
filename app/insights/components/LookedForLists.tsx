import { formatDate, formatNumber } from '~/platform/i18n/format'
import { questionPath } from '~/questions/reference'
import { DataTable } from '~/ui/DataTable'
import { useLanguage } from '~/ui/language'
import type { LookedFor } from '../lookedFor'
import { words } from '../messages/words'

/** Two lists, most often first: what to write next, and what already serves. */
export function LookedForLists({ days, misses, sparing }: LookedFor) {
  const language = useLanguage()
  const told = words[language]
  const times = { id: 'times', words: told.times, number: true }
  return (
    <>
      <section className="stack close">
        <h2>{told.misses}</h2>
        <p>{misses.length > 0 ? told.missesLead : told.noMisses}</p>
        {misses.length > 0 && (
          <DataTable
            caption={told.misses}
            captionHidden
            columns={[{ id: 'words', words: told.words }, times, { id: 'lastOn', words: told.lastOn }]}
            rows={misses.map(({ words: typed, count, lastOn }) => ({
              id: typed,
              cells: [
                <span key="words" lang="fr">
                  {typed}
                </span>,
                formatNumber(count, language),
                formatDate(lastOn, language),
              ],
            }))}
          />
        )}
      </section>
      <section className="stack close">
        <h2>{told.sparing}</h2>
        <p>{sparing.length > 0 ? told.sparingLead(days) : told.noSparing}</p>
        {sparing.length > 0 && (
          <DataTable
            caption={told.sparing}
            captionHidden
            columns={[{ id: 'question', words: told.question }, times]}
            rows={sparing.map(({ count, ...question }) => ({
              id: question.reference,
              cells: [
                <a key="question" href={questionPath(question)} lang="fr">
                  {question.title}
                </a>,
                formatNumber(count, language),
              ],
            }))}
          />
        )}
      </section>
    </>
  )
}
