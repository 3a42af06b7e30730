import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { problemSentence } from '../problems'
import { directoryWords } from '../words'
import { EntryFields, type EntryFieldsProps } from './EntryFields'

/** One entry of the directory, new or kept. */
export function EntryForm({ version, ...fields }: EntryFieldsProps & { version: number }) {
  const language = useLanguage()
  const words = directoryWords[language]
  const range = { from: 0, to: 999 }
  const problems = Object.entries(fields.problems).map(([field, code]) => ({
    field,
    words: problemSentence(code, language, range),
  }))
  return (
    <form method="post" className="form" noValidate>
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
