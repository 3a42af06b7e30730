import { formatBytes } from '~/platform/i18n/format'
import { useLanguage } from '~/ui/language'
import type { AttachedFile, OwnFile } from '../attachments/attached'
import { words } from '../messages/words'

type Props = { files: (AttachedFile | OwnFile)[]; atDesk?: boolean }

/**
 * The files of a question: pictures small, with the way to the whole one, documents as downloads. Its author and the
 * team also read what each was called, and whether everybody sees it.
 */
export function AttachedFiles({ files, atDesk = false }: Props) {
  const told = words[useLanguage()].files
  if (files.length === 0) return null
  return (
    <ul className="attached-files" aria-label={told.joined}>
      {files.map(file => (
        <li key={file.id}>
          {file.small ? (
            <Picture file={file} small={file.small} atDesk={atDesk} />
          ) : (
            <Document file={file} atDesk={atDesk} />
          )}
        </li>
      ))}
    </ul>
  )
}

type Shown = { file: AttachedFile | OwnFile; atDesk: boolean }

function Picture({ file, small, atDesk }: Shown & { small: NonNullable<AttachedFile['small']> }) {
  const told = words[useLanguage()].files
  const shows = file.description || told.image(file.number)
  return (
    <figure className="attached-picture">
      <a href={file.path}>
        <img
          src={small.path}
          alt={shows}
          lang={file.description ? 'fr' : undefined}
          width={small.width}
          height={small.height}
          loading="lazy"
          decoding="async"
        />
        <span className="for-ears"> {told.whole}</span>
      </a>
      {(file.description || 'name' in file) && (
        <figcaption>
          {file.description && (
            <span lang="fr" aria-hidden="true">
              {file.description}
            </span>
          )}
          <Known file={file} atDesk={atDesk} />
        </figcaption>
      )}
    </figure>
  )
}

function Document({ file, atDesk }: Shown) {
  const language = useLanguage()
  const told = words[language].files
  return (
    <p className="attached-document">
      <a href={file.path} download>
        {file.description ? <span lang="fr">{file.description}</span> : told.document(file.number)}
      </a>{' '}
      <span className="small-print">({told.pdf(formatBytes(file.bytes, language))})</span>
      <Known file={file} atDesk={atDesk} />
    </p>
  )
}

/** What everybody does not know: the name it came under, and who sees it. */
function Known({ file, atDesk }: Shown) {
  const told = words[useLanguage()].files
  if (!('name' in file)) return null
  return (
    <span className="small-print">
      {file.name} · {file.isPublic ? told.public : atDesk ? told.notChosen : told.notPublic}
    </span>
  )
}
