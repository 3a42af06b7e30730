import { pictureTypes } from '~/platform/files/kinds'
import { formatBytes } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/language'
import { Button } from '~/ui/Button'
import { FileField } from '~/ui/FileField'
import { Fold } from '~/ui/Fold'
import { useLanguage } from '~/ui/language'
import { Notice } from '~/ui/Notice'
import { TextField } from '~/ui/TextField'
import { attachmentLimits, type FormFiles, type JoinedFile, type RefusedFile } from '../attachments/attachment'
import { words } from '../messages/words'

/** One sentence for all the files that did not stay, each by its name. */
export function refusedWords(refused: RefusedFile[], language: Language): string | undefined {
  const told = words[language].refusedFiles
  return refused.map(({ name, reason }) => told[reason](name)).join(' ') || undefined
}

type Props = { files: FormFiles | null; error?: string; action: string }

/**
 * The files of the form: those already here, each with what it shows and the way to take it off, then the field for
 * others. `action` is the form's own address: taking a file off sends the form and brings it back.
 */
export function AttachmentFields({ files, error, action }: Props) {
  const language = useLanguage()
  const told = words[language].files
  const here = files?.files ?? []
  const left = attachmentLimits.files - here.length
  return (
    <fieldset className="field attachments" data-attachments={left} data-most={attachmentLimits.bytes}>
      <legend className={here.length > 0 ? 'field-label' : 'for-ears'}>{told.title}</legend>
      {files?.removed && (
        <Notice tone="done" id="removed">
          <p>{told.removed(files.removed)}</p>
        </Notice>
      )}
      {here.length > 0 && (
        <div className="stack close" data-staged="">
          <input type="hidden" name="draft" value={files?.key ?? ''} />
          <p className="field-hint">{told.waiting}</p>
          <ul className="joined-files" aria-label={told.joined}>
            {here.map(file => (
              <HereFile key={file.id} file={file} draftKey={files?.key ?? ''} action={action} />
            ))}
          </ul>
        </div>
      )}
      <FileField
        name={attachmentLimits.field}
        label={here.length > 0 ? told.another : told.field}
        hint={`${told.hint} ${told.kept}`}
        error={error}
        accept={[...pictureTypes, 'application/pdf'].join(',')}
        multiple
        optional
      />
      <p
        className="field-hint"
        role="status"
        data-told=""
        data-many={told.tooMany(left)}
        data-heavy={words[language].refusedFiles.large('{name}')}
        data-sending={told.sending}
      />
      {left > 0 && (
        <Fold summary={told.describeTitle}>
          <div className="stack close" data-describe={told.describe('{name}')}>
            {told.describeNew.slice(0, left).map((label, index) => (
              <TextField
                key={label}
                name={`describe-${index + 1}`}
                label={label}
                hint={index === 0 ? told.describeHint : undefined}
              />
            ))}
          </div>
        </Fold>
      )}
    </fieldset>
  )
}

function HereFile({ file, draftKey, action }: { file: JoinedFile; draftKey: string; action: string }) {
  const language = useLanguage()
  const told = words[language].files
  const { id, name, bytes, description } = file
  const isPicture = file.type !== 'application/pdf'
  const size = formatBytes(bytes, language)
  return (
    <li className="joined-file">
      {isPicture && <img src={`/questions/new/files/${draftKey}/${id}`} alt="" width="96" height="96" />}
      <div className="stack close">
        <p>
          {name} <span className="field-optional">({isPicture ? told.picture(size) : told.pdf(size)})</span>
        </p>
        <input type="hidden" name="file" value={id} />
        <input type="hidden" name={`name-${id}`} value={name} />
        {isPicture && (
          <TextField
            name={`description-${id}`}
            label={told.describe(name)}
            hint={told.describeHint}
            defaultValue={description}
          />
        )}
        <div>
          <Button name="remove" value={id} formAction={`${action}#attachments`} formNoValidate>
            {told.remove} <span className="for-ears">{told.removeOne(name)}</span>
          </Button>
        </div>
      </div>
    </li>
  )
}
