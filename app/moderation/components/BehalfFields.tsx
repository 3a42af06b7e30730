import type { AskChoices } from '~/questions/askChoices'
import { limits } from '~/questions/draft'
import { words as questionWords } from '~/questions/messages/words'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { SelectField } from '~/ui/SelectField'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { behalfChannels, contactWays } from '../behalf/asking'
import { behalfWords } from '../messages/behalf'

type Props = {
  choices: AskChoices
  typed: (name: string) => string
  /** The sentence of a field's problem. */
  problem: (name: string) => string | undefined
}

/** A question somebody says or brings: how it came, its words, and the way its answer goes back. */
export function BehalfFields({ choices, typed, problem }: Props) {
  const language = useLanguage()
  const told = behalfWords[language]
  const { ask } = questionWords[language]
  const field = (name: string) => ({ name, error: problem(name), defaultValue: typed(name) })
  const option =
    (kind: string) =>
    ({ slug, name }: { slug: string; name: string }) => ({ value: kind ? `${kind}:${slug}` : slug, words: name })
  return (
    <>
      <RadioGroup
        name="channel"
        label={told.channel}
        error={problem('channel')}
        chosen={typed('channel')}
        choices={behalfChannels.map(value => ({ value, words: told.channels[value] }))}
      />
      <TextField {...field('title')} label={ask.what} hint={ask.whatHint} lang="fr" />
      <TextArea {...field('body')} label={ask.more} hint={ask.moreHint} limit={limits.body.most} rows={7} lang="fr" />
      <SelectField
        {...field('addressee')}
        label={ask.whom}
        choices={[{ value: 'unknown', words: ask.unknown }]}
        groups={[
          { words: ask.services, choices: choices.services.map(option('service')) },
          { words: ask.officials, choices: choices.officials.map(option('official')) },
        ]}
      />
      <SelectField
        {...field('topic')}
        label={ask.topic}
        choices={[{ value: '', words: ask.unknown }, ...choices.topics.map(option(''))]}
        optional
      />
      <TextField {...field('displayName')} label={told.name} hint={ask.nameHint} optional />
      <TextField {...field('email')} type="email" label={told.email} hint={told.emailHint} optional />
      <RadioGroup
        name="contactBy"
        label={told.contactBy}
        hint={told.contactByHint}
        error={problem('contactBy')}
        chosen={typed('contactBy')}
        choices={contactWays.map(value => ({ value, words: told.contactWays[value] }))}
      />
      <TextField {...field('contactAt')} label={told.contactAt} optional />
    </>
  )
}
