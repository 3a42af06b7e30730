import { Button } from '../Button'
import { CheckboxField } from '../CheckboxField'
import { ErrorSummary } from '../ErrorSummary'
import { RadioGroup } from '../RadioGroup'
import { SearchField } from '../SearchField'
import { SelectField } from '../SelectField'
import { TextArea } from '../TextArea'
import { TextField } from '../TextField'
import { Specimen } from './Specimen'

const topics = [
  { value: '', words: 'Je ne sais pas' },
  { value: 'voirie', words: 'Rues et trottoirs' },
  { value: 'ecoles', words: 'Écoles et cantines' },
]

/** Fields at rest, with an error, with all they can carry. */
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
      </Specimen>
      <Specimen name="TextField, TextArea, SelectField">
        <TextField name={`${prefix}-title`} label="Votre question en une ligne" large />
        <TextField
          name={`${prefix}-wrong-title`}
          label="Votre question en une ligne"
          hint="Comme vous la diriez au guichet."
          error="Écrivez votre question en une ligne."
        />
        <TextField name={`${prefix}-mail`} label="Votre adresse électronique" type="email" autoComplete="email" />
        <TextField name={`${prefix}-code`} label="Code reçu" size={10} optional />
        <TextField name={`${prefix}-kept`} label="Référence" defaultValue="2026-000123" readOnly />
        <TextArea name={`${prefix}-body`} label="Que voulez-vous savoir ?" limit={5000} rows={4} optional />
        <TextArea
          name={`${prefix}-wrong-body`}
          label="Que voulez-vous savoir ?"
          error="Ce texte dépasse 5 000 caractères. Rien n’a été coupé."
          defaultValue="Pourquoi la piscine est-elle fermée le dimanche ?"
          rows={3}
        />
        <SelectField name={`${prefix}-topic`} label="Sujet" choices={topics} />
        <SelectField
          name={`${prefix}-wrong-topic`}
          label="Sujet"
          choices={topics}
          error="Ce sujet n’existe plus. Choisissez-en un autre."
        />
      </Specimen>
      <Specimen name="RadioGroup, CheckboxField">
        <RadioGroup
          name={`${prefix}-to`}
          label="À qui écrivez-vous ?"
          chosen="unknown"
          choices={[
            { value: 'unknown', words: 'Je ne sais pas', hint: 'L’équipe du portail trouvera le bon service.' },
            { value: 'service', words: 'Un service' },
            { value: 'official', words: 'Un ou une élue' },
          ]}
        />
        <RadioGroup
          name={`${prefix}-wrong-to`}
          label="À qui écrivez-vous ?"
          error="Choisissez à qui vous écrivez."
          rows
          choices={[
            { value: 'service', words: 'Un service' },
            { value: 'official', words: 'Un ou une élue' },
          ]}
        />
        <CheckboxField name={`${prefix}-follow`} label="Recevoir la réponse par mail" defaultChecked />
        <CheckboxField
          name={`${prefix}-agree`}
          label="J’ai relu ce qui sera public"
          hint="Votre adresse ne le sera jamais."
          error="Cochez cette case pour continuer."
        />
        <div className="cluster">
          <Button type="button" look="primary">
            Envoyer ma question
          </Button>
        </div>
      </Specimen>
      <Specimen name="SearchField">
        <SearchField name={`${prefix}-q`} label="Chercher dans les questions" action="#" value="piscine" />
        <SearchField
          name={`${prefix}-big`}
          label="Quelle est votre question ?"
          hint="En quelques mots ou en une phrase."
          action="#"
          large
        />
      </Specimen>
    </>
  )
}
