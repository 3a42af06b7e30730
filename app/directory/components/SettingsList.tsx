import { formatDate, formatNumber } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { colon } from '~/platform/i18n/spaced'
import { DefinitionList } from '~/ui/DefinitionList'
import { useLanguage } from '~/ui/language'
import type { Section } from '../authority'
import { authorityFields } from '../authorityFields'
import { directoryWords } from '../words'

type Kept = { section: Section; version: number; typed: Record<string, string>; missing: string[] }

/** Every section: what is set, in short, and what is missing. */
export function SettingsList({ sections }: { sections: Kept[] }) {
  const language = useLanguage()
  const words = directoryWords[language]
  const nameOf = (field: string) => words.fields[field as keyof typeof words.fields]
  const items = sections.map(({ section, version, typed, missing }) => {
    const set = authorityFields[section].filter(({ name }) => typed[name] && !missing.includes(name))
    return {
      id: section,
      term: words.sections[section],
      words: (
        <>
          {set.length === 0 && missing.length === 0 && <p>{words.settings.nothing}</p>}
          {set.map(({ name }) => (
            <p key={name}>
              {nameOf(name)}
              {colon[language]}
              {shortly(chosenWords(words, name, typed[name] ?? ''), language)}
            </p>
          ))}
          {version === 0 && set.length > 0 && <p className="small-print">{words.settings.byDefault}</p>}
          {missing.length > 0 && (
            <p>
              <strong>{words.settings.missing(missing.map(nameOf).join(', '))}</strong>
            </p>
          )}
        </>
      ),
      action: (
        <a href={`/desk/settings/${section}`} aria-label={words.settings.changeOf(words.sections[section])}>
          {words.settings.change}
        </a>
      ),
    }
  })
  return <DefinitionList items={items} />
}

/** What was chosen from a list, by the words of the list. */
function chosenWords(words: (typeof directoryWords)['fr'], field: string, typed: string): string {
  const lists: Record<string, Record<string, string>> = { holidayZone: words.zones, defaultLanguage: words.languages }
  return lists[field]?.[typed] ?? typed
}

/** A list of forty words is shown by its first ones; numbers and dates as they are read, not as they are typed. */
function shortly(typed: string, language: Language): string {
  const lines = typed.split('\n').map(line => readable(line, language))
  return lines.length > 5 ? `${lines.slice(0, 5).join(', ')}… (${lines.length})` : lines.join(', ')
}

function readable(line: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(line)) return formatDate(line, language)
  return /^\d{4,}$/.test(line) ? formatNumber(Number(line), language) : line
}
