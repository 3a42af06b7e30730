import { limits } from '~/questions/draft'
import { useLanguage } from '~/ui/language'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { words } from '../messages/words'
import { problemWords } from '../wording'
import { type Returned, typedIn } from './ActForm'

/** The question's own words, to leave some of them out, and why. */
export function CutFields({ title, body, came }: { title: string; body: string; came?: Returned }) {
  const language = useLanguage()
  const told = words[language]
  const problem = (field: string) => {
    const code = came?.problems[field]
    return code && problemWords(field, code, language)
  }
  return (
    <>
      <TextField
        name="title"
        label={told.cutTitleField}
        error={problem('title')}
        defaultValue={came ? typedIn(came, 'title') : title}
        lang="fr"
      />
      <TextArea
        name="body"
        label={told.cutBodyField}
        hint={told.cutHint}
        error={problem('body')}
        defaultValue={came ? typedIn(came, 'body') : body}
        limit={limits.body.most}
        rows={9}
        lang="fr"
      />
      <TextArea
        name="message"
        label={told.message}
        hint={told.cutWhy}
        error={problem('message')}
        defaultValue={typedIn(came, 'message')}
        rows={4}
        lang="fr"
      />
    </>
  )
}
