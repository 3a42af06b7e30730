import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { problemOf, problemSentence } from '../problems'
import { directoryWords } from '../words'
import { EntryFields, type EntryFieldsProps } from './EntryFields'

/** One entry of the directory, new or kept. */
export function EntryForm({ version, ...fields }: EntryFieldsProps & { version: number }) {
  const language = useLanguage()
  const words = directoryWords[language]
  const problems = Object.entries(fields.problems).map(([field, code]) => ({
    field,
    words: problemOf(labelOf(field, words.directory), problemSentence(code, language), language),
  }))
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="version" value={version} />
      <EntryFields {...fields} />
      <div className="cluster">
        <Button look="primary">{words.settings.save}</Button>
        <a href="/desk/directory">{words.directory.back}</a>
      </div>
    </form>
  )
}

/** The label a field stands under; `capacity3` is the third line of `capacity`. */
function labelOf(field: string, words: (typeof directoryWords)['fr']['directory']): string {
  const [, name = field, n] = /^([a-zA-Z]+)(\d+)$/.exec(field) ?? []
  const line = {
    capacity: words.capacity,
    startsOn: words.startsOn,
    endsOn: words.endsOn,
    label: words.label,
    url: words.url,
  }
  return n ? line[name as keyof typeof line](Number(n)) : words.fields[name as keyof typeof words.fields]
}
