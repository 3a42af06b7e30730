import { Field } from '../Field'
import { FileField } from '../FileField'
import { PasswordField } from '../PasswordField'
import { SelectField } from '../SelectField'
import { TextArea } from '../TextArea'
import { TextField } from '../TextField'
import { Specimen } from './Specimen'

const topics = [
  { value: '', words: 'Je ne sais pas' },
  { value: 'voirie', words: 'Rues et trottoirs' },
  { value: 'ecoles', words: 'Écoles et cantines' },
]

const addressees = [
  { words: 'Services', choices: [{ value: 'voirie', words: 'Voirie' }] },
  { words: 'Élues et élus', choices: [{ value: 'maire', words: 'La maire' }] },
]

/** Fields to write in and to choose from: at rest, with an error, with all they can carry. */
export function ShowcaseFields({ prefix }: { prefix: string }) {
  return (
    <>
      <Specimen name="TextField">
        <TextField name={`${prefix}-title`} label="Votre question en une ligne" large />
        <TextField
          name={`${prefix}-wrong-title`}
          label="Votre question en une ligne"
          hint="Comme vous la diriez au guichet."
          error="Écrivez votre question en une ligne."
        />
        <TextField name={`${prefix}-mail`} label="Votre adresse électronique" type="email" autoComplete="email" />
        <TextField name={`${prefix}-day`} label="Jour de la lettre" type="date" size={12} />
        <TextField name={`${prefix}-code`} label="Code reçu" size={10} optional />
        <TextField name={`${prefix}-kept`} label="Référence" defaultValue="2026-000123" readOnly />
      </Specimen>
      <Specimen name="PasswordField">
        <PasswordField name={`${prefix}-password`} label="Mot de passe" autoComplete="current-password" />
      </Specimen>
      <Specimen name="FileField">
        <FileField
          name={`${prefix}-file`}
          label="Photos ou documents"
          hint="Trois au plus, de 10 Mo."
          multiple
          optional
        />
        <FileField
          name={`${prefix}-file-wrong`}
          label="Photos ou documents"
          error="Ce fichier dépasse 10 Mo : choisissez-en un plus petit."
          optional
        />
      </Specimen>
      <Specimen name="TextArea">
        <TextArea name={`${prefix}-body`} label="Que voulez-vous savoir ?" limit={5000} rows={4} optional />
        <TextArea
          name={`${prefix}-wrong-body`}
          label="Que voulez-vous savoir ?"
          hint="Où, depuis quand, ce que vous avez déjà essayé."
          error="Ce texte dépasse 5 000 caractères. Rien n’a été coupé."
          defaultValue="Pourquoi la piscine est-elle fermée le dimanche ?"
          rows={3}
        />
      </Specimen>
      <Specimen name="SelectField">
        <SelectField name={`${prefix}-topic`} label="Sujet" choices={topics} optional />
        <SelectField
          name={`${prefix}-addressee`}
          label="À qui"
          hint="Par famille."
          choices={topics}
          groups={addressees}
        />
        <SelectField
          name={`${prefix}-wrong-topic`}
          label="Sujet"
          choices={topics}
          error="Ce sujet n’existe plus. Choisissez-en un autre."
        />
      </Specimen>
      <Specimen name="Field">
        <Field name={`${prefix}-own`} label="Couleur de la ville" hint="Un champ qui n’a pas sa propre forme." optional>
          <input className="input" size={8} id={`${prefix}-own`} name={`${prefix}-own`} defaultValue="#0b5d5e" />
        </Field>
      </Specimen>
    </>
  )
}
