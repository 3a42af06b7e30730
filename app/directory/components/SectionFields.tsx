import { zones } from '~/platform/calendar/holidays'
import { languages } from '~/platform/i18n/language'
import { useLanguage } from '~/ui/language'
import { SelectField } from '~/ui/SelectField'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import type { Section } from '../authority'
import { authorityFields, timeZones } from '../authorityFields'
import { directoryWords } from '../words'

type Props = { section: Section; typed: Record<string, string>; told: Record<string, string> }
type Asked = (typeof authorityFields)[Section][number]

/** The fields of one section; `told` holds the sentences of those that came back. */
export function SectionFields({ section, typed, told }: Props) {
  const language = useLanguage()
  const words = directoryWords[language]
  return authorityFields[section].map(asked => {
    const name = asked.name as keyof typeof words.fields
    const shared = {
      name,
      label: words.fields[name],
      hint: words.hints[name] || undefined,
      error: told[name],
      defaultValue: typed[name],
    }
    const choices = choicesOf(asked, words, typed[name])
    if (choices) return <SelectField key={name} {...shared} choices={choices} />
    if (asked.kind === 'area') return <TextArea key={name} {...shared} rows={6} />
    const short = asked.kind === 'number' || asked.kind === 'colour'
    return (
      <TextField
        key={name}
        {...shared}
        size={short ? 12 : undefined}
        inputMode={asked.kind === 'number' ? 'numeric' : undefined}
      />
    )
  })
}

function choicesOf({ kind }: Asked, words: (typeof directoryWords)['fr'], current = '') {
  if (kind === 'language') return languages.map(value => ({ value, words: words.languages[value] }))
  if (kind === 'zone') return zones.map(value => ({ value, words: words.zones[value] }))
  if (kind !== 'time-zone') return null
  return [...new Set([...timeZones, ...(current ? [current] : [])])].map(value => ({
    value,
    words: value.replace('_', ' '),
  }))
}
