import { CheckboxField } from '~/ui/CheckboxField'
import { useLanguage } from '~/ui/language'
import { type Choice, SelectField } from '~/ui/SelectField'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import type { Kind } from '../kinds'
import { problemSentence } from '../problems'
import { directoryWords } from '../words'
import { Lines } from './Lines'

export type EntryFieldsProps = {
  kind: Kind
  /** Only a new entry chooses its address. */
  isNew: boolean
  typed: Record<string, string>
  problems: Record<string, string>
  subjects: Choice[]
  services: Choice[]
}

type Name = keyof (typeof directoryWords)['fr']['directory']['fields']

const asked: Record<Kind, { lines: Name[]; areas: Name[] }> = {
  topics: { lines: ['nameFr', 'nameEn'], areas: [] },
  services: { lines: ['nameFr', 'nameEn'], areas: ['descriptionFr', 'descriptionEn'] },
  officials: { lines: ['firstName', 'lastName', 'functionFr', 'functionEn'], areas: ['portfolioFr', 'portfolioEn'] },
}

export function EntryFields({ kind, isNew, typed, problems, subjects, services }: EntryFieldsProps) {
  const language = useLanguage()
  const words = directoryWords[language].directory
  const hints: Partial<Record<Name, string>> = words.hints
  const shared = (name: Name) => ({
    name,
    label: words.fields[name],
    hint: hints[name],
    defaultValue: typed[name],
    error: problems[name] && problemSentence(problems[name] ?? '', language),
  })
  return (
    <>
      {asked[kind].lines.map(name => (
        <TextField key={name} {...shared(name)} />
      ))}
      {isNew && <TextField {...shared('slug')} />}
      {asked[kind].areas.map(name => (
        <TextArea key={name} {...shared(name)} rows={4} />
      ))}
      {kind === 'topics' && (
        <SelectField {...shared('service')} choices={[{ value: '', words: words.noService }, ...services]} />
      )}
      {kind === 'topics' && (
        <SelectField {...shared('subject')} choices={[{ value: '', words: words.noSubject }, ...subjects]} />
      )}
      {kind === 'officials' && (
        <>
          <Lines
            title={words.mandates}
            more={words.mandatesMore}
            typed={typed}
            problems={problems}
            fields={[
              { name: 'capacity', label: words.capacity },
              { name: 'startsOn', label: words.startsOn, type: 'date' },
              { name: 'endsOn', label: words.endsOn, type: 'date' },
            ]}
          />
          <Lines
            title={words.accounts}
            more={words.accountsMore}
            typed={typed}
            problems={problems}
            fields={[
              { name: 'label', label: words.label },
              { name: 'url', label: words.url, type: 'url' },
            ]}
          />
        </>
      )}
      <TextField {...shared('position')} size={6} inputMode="numeric" />
      {kind !== 'officials' && !isNew && (
        <CheckboxField name="closed" label={words.fields.closed} defaultChecked={typed.closed === 'yes'} />
      )}
    </>
  )
}
