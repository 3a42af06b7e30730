import { isPicture } from '~/platform/files/kinds'
import type { OwnFile } from '~/questions/attachments/attached'
import { CheckboxField } from '~/ui/CheckboxField'
import { useLanguage } from '~/ui/language'
import { TextField } from '~/ui/TextField'
import { words } from '../messages/words'
import { fileProblemWords } from '../wording'
import type { Returned } from './ActForm'

/** One box and one line for each file. What was chosen before stands there; nothing is ever ticked by itself. */
export function FileChoices({ files, came }: { files: OwnFile[]; came?: Returned }) {
  const language = useLanguage()
  const told = words[language]
  const ticked = came && [came.typed.publish ?? []].flat()
  return (
    <ul className="stack">
      {files.map(file => {
        const field = `description-${file.id}`
        return (
          <li key={file.id} className="joined-file">
            {file.small && <img src={file.small.path} alt={file.description} width="96" height="96" />}
            <fieldset className="stack close">
              <legend>{file.name}</legend>
              <input type="hidden" name="file" value={file.id} />
              <CheckboxField
                id={`publish-${file.id}`}
                name="publish"
                value={file.id}
                label={told.fileShown}
                defaultChecked={ticked ? ticked.includes(file.id) : file.isPublic}
              />
              <TextField
                name={field}
                label={told.fileDescription}
                hint={isPicture(file.type) ? told.fileDescriptionHint : undefined}
                error={came?.problems[field] && fileProblemWords(field, language)}
                defaultValue={String(came?.typed[field] ?? file.description)}
                lang="fr"
              />
            </fieldset>
          </li>
        )
      })}
    </ul>
  )
}
