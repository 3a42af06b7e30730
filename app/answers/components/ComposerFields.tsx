import { useState } from 'react'
import { words as questionWords } from '~/questions/messages/words'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { RadioGroup } from '~/ui/RadioGroup'
import { SelectField } from '~/ui/SelectField'
import { TextArea } from '~/ui/TextArea'
import { TextField } from '~/ui/TextField'
import { answerVisibilities, grounds, hasGround, natures, outcomes } from '../kinds'
import { words } from '../messages/words'
import { problemWords } from '../problemWords'
import type { Words } from '../requirements'
import { subjectGroups } from '../subjects'

type Props = {
  typed: Words
  problems: Record<string, string>
  /** What the person chose while writing; nothing is chosen yet without scripts, and everything is shown. */
  chosen: { nature: string; outcome: string }
  /** Where that is settled already: who reads the answer. */
  readBy?: string
}

/** What an answer is made of. What does not concern it yet is put out of the way, never out of the form. */
export function ComposerFields({ typed, problems, chosen, readBy }: Props) {
  const language = useLanguage()
  const told = words[language]
  const asked = questionWords[language]
  const error = (field: string) => problemWords(field, problems[field], language)
  const explains = !chosen.outcome || hasGround(chosen.outcome) || chosen.outcome === 'redirected'
  return (
    <>
      <TextArea
        name="body"
        label={told.fields.body}
        hint={told.hints.body}
        error={error('body')}
        rows={12}
        lang="fr"
        defaultValue={typed.body}
      />
      <RadioGroup
        name="nature"
        label={told.fields.nature}
        error={error('nature')}
        chosen={typed.nature}
        choices={natures.map(value => ({ value, words: told.natures[value], hint: told.natureHints[value] }))}
      />
      <RadioGroup
        name="outcome"
        label={told.fields.outcome}
        error={error('outcome')}
        chosen={typed.outcome}
        choices={outcomes.map(value => ({ value, words: asked.outcome[value] }))}
      />
      <div hidden={Boolean(chosen.outcome) && !hasGround(chosen.outcome)}>
        <SelectField
          name="ground"
          label={told.fields.ground}
          hint={told.hints.ground}
          error={error('ground')}
          defaultValue={typed.ground ?? ''}
          choices={[{ value: '', words: told.none }, ...grounds.map(value => ({ value, words: asked.ground[value] }))]}
        />
      </div>
      <div hidden={!explains}>
        <TextArea
          name="explanation"
          label={told.fields.explanation}
          hint={told.hints.explanation}
          error={error('explanation')}
          rows={3}
          lang="fr"
          defaultValue={typed.explanation}
        />
      </div>
      <SelectField
        name="subject"
        label={told.fields.subject}
        hint={told.hints.subject}
        error={error('subject')}
        defaultValue={typed.subject[0] ?? ''}
        choices={[{ value: '', words: told.topicSubject }]}
        groups={subjectChoices(language)}
      />
      <RadioGroup
        name="visibility"
        label={told.fields.visibility}
        error={error('visibility')}
        chosen={typed.visibility}
        choices={answerVisibilities
          .filter(value => !readBy || value === readBy)
          .map(value => ({
            value,
            words: told.visibilities[value],
            hint: told.visibilityHints[value],
          }))}
      />
      <SignatureFields typed={typed} problems={problems} nature={chosen.nature} />
    </>
  )
}

/** Open for a decision, which the law wants signed; a signature under an information is welcome. */
function SignatureFields({ typed, problems, nature }: { typed: Words; problems: Props['problems']; nature: string }) {
  const language = useLanguage()
  const told = words[language]
  const error = (field: string) => problemWords(field, problems[field], language)
  const needed =
    nature === 'decision' || ['signerName', 'signerCapacity', 'remedyNotice'].some(field => problems[field])
  return (
    <Fold summary={told.signature} open={needed} id="signature">
      <div className="stack close">
        <TextField
          name="signerName"
          label={told.fields.signerName}
          hint={told.hints.signer}
          error={error('signerName')}
          defaultValue={typed.signerName}
        />
        <TextField
          name="signerCapacity"
          label={told.fields.signerCapacity}
          hint={told.hints.signerCapacity}
          error={error('signerCapacity')}
          lang="fr"
          defaultValue={typed.signerCapacity}
        />
        <TextArea
          name="remedyNotice"
          label={told.fields.remedyNotice}
          hint={told.hints.remedyNotice}
          error={error('remedyNotice')}
          rows={4}
          lang="fr"
          defaultValue={typed.remedyNotice}
        />
      </div>
    </Fold>
  )
}

function subjectChoices(language: 'fr' | 'en') {
  const told = words[language]
  return (['kinds', 'rights', 'permits'] as const).map(group => ({
    words: told.subjectGroups[group],
    choices: subjectGroups[group].map(value => ({ value, words: told.subjects[value] })),
  }))
}

/** Nature and outcome as the form stands, from the first choice made. */
export function useChosen(typed: Words) {
  const [chosen, setChosen] = useState({ nature: typed.nature, outcome: typed.outcome })
  const read = (form: HTMLFormElement) => {
    const fields = new FormData(form)
    setChosen({ nature: String(fields.get('nature') ?? ''), outcome: String(fields.get('outcome') ?? '') })
  }
  return [chosen, read] as const
}
