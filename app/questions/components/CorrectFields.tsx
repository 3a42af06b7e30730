import { useLanguage } from '~/ui/language'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { limits } from '../draft'
import { words } from '../messages/words'
import type { Passage, PublicWords } from '../reread'
import { RereadFields } from './RereadFields'

type Props = {
  own: PublicWords
  typed?: Record<string, string | string[]>
  problems: Record<string, string>
  passages: Passage[]
  seen: string[]
}

/** What is public of a question, to be written anew: what was typed last, else what was there. */
export function CorrectFields({ own, typed, problems, passages, seen }: Props) {
  const { ask } = words[useLanguage()]
  const value = (name: keyof PublicWords) => (typeof typed?.[name] === 'string' ? typed[name] : own[name])
  return (
    <>
      <RereadFields passages={passages} seen={seen} />
      <TextField
        name="title"
        label={ask.what}
        hint={ask.whatHint}
        error={problems.title}
        defaultValue={value('title')}
        large
        required
      />
      <TextArea
        name="body"
        label={ask.more}
        hint={ask.moreHint}
        error={problems.body}
        defaultValue={value('body')}
        limit={limits.body.most}
        rows={9}
        required
      />
      <TextField
        name="displayName"
        label={ask.name}
        hint={ask.nameHint}
        error={problems.displayName}
        defaultValue={value('displayName')}
        optional
      />
    </>
  )
}
