import { Button } from '../Button'
import { CheckboxField } from '../CheckboxField'
import { ErrorSummary } from '../ErrorSummary'
import { FieldError } from '../FieldError'
import { RadioGroup } from '../RadioGroup'
import { SearchField } from '../SearchField'
import { Specimen } from './Specimen'

const kinds = [
  { value: 'service', words: 'Un service' },
  { value: 'official', words: 'Un ou une élue' },
]

/** What a form says when it comes back, what is ticked, and how one looks for something. */
export function ShowcaseForms({ prefix }: { prefix: string }) {
  return (
    <>
      <Specimen name="ErrorSummary">
        <ErrorSummary
          id={`${prefix}-errors`}
          problems={[
            { field: `${prefix}-wrong-title`, words: 'Écrivez votre question en une ligne.' },
            { field: `${prefix}-wrong-to`, words: 'Choisissez à qui vous écrivez.' },
          ]}
        />
        <ErrorSummary
          id={`${prefix}-error`}
          problems={[{ field: `${prefix}-wrong-body`, words: 'Votre texte dépasse 5 000 caractères.' }]}
        />
        <ErrorSummary
          id={`${prefix}-general`}
          general="Cette page est trop ancienne. Envoyez-la de nouveau."
          problems={[]}
          typed={false}
        />
      </Specimen>
      <Specimen name="FieldError">
        <FieldError name={`${prefix}-alone`} error="Ce jour n’existe pas dans le calendrier." />
      </Specimen>
      <Specimen name="RadioGroup">
        <RadioGroup
          name={`${prefix}-to`}
          label="À qui écrivez-vous ?"
          hint="Si vous ne savez pas, nous trouverons."
          chosen="unknown"
          choices={[
            { value: 'unknown', words: 'Je ne sais pas', hint: 'L’équipe du portail trouvera le bon service.' },
            ...kinds,
          ]}
        />
        <RadioGroup name={`${prefix}-rows`} label="À qui écrivez-vous ?" chosen="service" rows choices={kinds} />
        <RadioGroup
          name={`${prefix}-wrong-to`}
          label="À qui écrivez-vous ?"
          error="Choisissez à qui vous écrivez."
          rows
          choices={kinds}
        />
      </Specimen>
      <Specimen name="CheckboxField">
        <CheckboxField name={`${prefix}-follow`} label="Recevoir la réponse par courriel" defaultChecked />
        <CheckboxField name={`${prefix}-closed`} label="Fermé : on ne peut plus le choisir" />
        <CheckboxField
          name={`${prefix}-agree`}
          label="J’ai relu ce qui sera public"
          hint="Votre adresse ne le sera jamais."
          error="Cochez cette case pour continuer."
        />
      </Specimen>
      <Specimen name="SearchField">
        <SearchField name={`${prefix}-q`} label="Chercher dans les questions" action="#" value="piscine" />
        <SearchField
          name={`${prefix}-big`}
          label="Quelle est votre question ?"
          hint="En quelques mots ou en une phrase."
          action="#"
          submit="Chercher une réponse"
          large
        >
          <div className="cluster">
            <Button>Poser cette question</Button>
          </div>
        </SearchField>
      </Specimen>
    </>
  )
}
