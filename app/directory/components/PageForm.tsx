import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { directoryWords } from '../words'

type Props = {
  slug: string
  pageLanguage: string
  version: number
  typed: Record<string, string>
  problems: Record<string, string>
}

export function PageForm({ slug, pageLanguage, version, typed, problems }: Props) {
  const words = directoryWords[useLanguage()].pages
  const told = {
    body: problems.body && (problems.body === 'too-long' ? words.tooLong : words.problems.body),
    startsOn: problems.startsOn && words.problems.startsOn,
  }
  const summary = Object.entries(told).flatMap(([field, sentence]) => (sentence ? [{ field, words: sentence }] : []))
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary problems={summary} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="language" value={pageLanguage} />
      <input type="hidden" name="version" value={version} />
      <TextArea
        name="body"
        label={words.body}
        rows={24}
        lang={pageLanguage}
        defaultValue={typed.body}
        error={told.body}
      />
      <TextField
        name="startsOn"
        type="date"
        size={12}
        label={words.startsOn}
        defaultValue={typed.startsOn}
        error={told.startsOn}
      />
      <div className="cluster">
        <Button look="primary">{words.save}</Button>
        <a href="/desk/settings/pages">{words.back}</a>
      </div>
    </form>
  )
}
