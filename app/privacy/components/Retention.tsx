import { formatDate, formatNumber } from '~/platform/i18n/format'
import { type Kept, kept } from '~/platform/kept'
import { spanOf } from '~/platform/keptWords'
import { DefinitionList } from '~/ui/DefinitionList'
import { EmptyState } from '~/ui/EmptyState'
import { useLanguage } from '~/ui/language'
import { deskPrivacyWords } from '../deskWords'

type Due = { kept: Kept; count: number; oldestOn: string | null }
type Run = { id: string; on: string; by: 'night' | 'operator'; gone: [string, number][] }
type Props = { due: Due[]; held: [string, number][]; runs: Run[] }

/** What goes next night, what waits and why, and what went: numbers, never whose. */
export function Retention({ due, held, runs }: Props) {
  const language = useLanguage()
  const told = deskPrivacyWords[language].retention
  const nameOf = (what: string) => told.kept[what as keyof typeof told.kept] ?? what
  return (
    <>
      <section className="stack close" aria-labelledby="due">
        <h2 id="due">{told.dueTitle}</h2>
        {due.length === 0 ? (
          <p>{told.nothingDue}</p>
        ) : (
          <DefinitionList
            items={due.map(({ kept: what, count, oldestOn }) => ({
              id: what,
              term: nameOf(what),
              words: [
                told.due(count, what in kept ? spanOf(what, language) : ''),
                oldestOn && told.oldest(formatDate(oldestOn, language)),
              ]
                .filter(Boolean)
                .join(', '),
            }))}
          />
        )}
      </section>
      <section className="stack close" aria-labelledby="held">
        <h2 id="held">{told.heldTitle}</h2>
        {held.length === 0 ? (
          <p>{told.nothingHeld}</p>
        ) : (
          <DefinitionList
            items={held.map(([why, count]) => ({
              id: why,
              term: told.held[why as keyof typeof told.held] ?? why,
              words: formatNumber(count, language),
            }))}
          />
        )}
      </section>
      <section className="stack close" aria-labelledby="runs">
        <h2 id="runs">{told.runsTitle}</h2>
        {runs.length === 0 && <EmptyState title={told.noRun} />}
        {runs.map(({ id, on, by, gone }) => (
          <div key={id} className="stack close">
            <h3>{told.ran(formatDate(on, language), told.by[by])}</h3>
            {gone.length === 0 ? (
              <p className="small-print">{told.nothing}</p>
            ) : (
              <DefinitionList
                items={gone.map(([what, count]) => ({
                  id: what,
                  term: nameOf(what),
                  words: formatNumber(count, language),
                }))}
              />
            )}
          </div>
        ))}
      </section>
    </>
  )
}
