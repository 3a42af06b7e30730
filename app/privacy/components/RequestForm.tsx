import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { SelectField } from '~/ui/SelectField'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { deskPrivacyWords, problemSentence } from '../deskWords'
import { channels, identities, rights } from '../requests/request'

type Props = { id: string; typed: Record<string, string>; problems: Record<string, string> }

/** A request that came by post, telephone or at the counter. `id` makes the same form sent twice one request. */
export function RequestForm({ id, typed, problems }: Props) {
  const told = deskPrivacyWords[useLanguage()].requests
  const sentence = (name: string) => problems[name] && problemSentence(told.problems, name, problems[name])
  const shared = (name: 'right' | 'channel' | 'receivedOn' | 'email' | 'identity' | 'reference' | 'note') => ({
    name,
    label: told[name],
    error: sentence(name),
  })
  return (
    <form method="post" action="#errors" className="form" noValidate>
      <ErrorSummary problems={Object.keys(problems).map(field => ({ field, words: sentence(field) ?? '' }))} />
      <input type="hidden" name="id" value={id} />
      <RadioGroup
        {...shared('right')}
        choices={rights.map(value => ({ value, words: told.rights[value] }))}
        chosen={typed.right}
      />
      <SelectField
        {...shared('channel')}
        choices={channels.map(value => ({ value, words: told.channels[value] }))}
        defaultValue={typed.channel}
      />
      <TextField {...shared('receivedOn')} type="date" size={12} defaultValue={typed.receivedOn} />
      <TextField
        {...shared('email')}
        type="email"
        hint={told.emailHint}
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed.email}
        optional
      />
      <RadioGroup
        {...shared('identity')}
        hint={told.identityHint}
        choices={identities.map(value => ({ value, words: told.identities[value] }))}
        chosen={typed.identity}
      />
      <TextField {...shared('reference')} hint={told.referenceHint} defaultValue={typed.reference} optional />
      <TextArea {...shared('note')} hint={told.noteHint} rows={3} lang="fr" defaultValue={typed.note} optional />
      <div className="cluster">
        <Button look="primary">{told.record}</Button>
      </div>
      <PrivacyLine form="request" />
    </form>
  )
}
