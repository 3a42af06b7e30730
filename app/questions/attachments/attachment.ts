import { extensionOf, type FileType, type Unfit } from '~/platform/files/kinds'

import { kept } from '~/platform/kept'
import { cleanLine } from '~/platform/text/cleanText'

/** What may be joined to a question, and how long it waits for the form around it. */
export const attachmentLimits = {
  field: 'attachments',
  files: 3,
  bytes: 10 * 1024 * 1024,
  description: 300,
  name: 80,
  stagedHours: kept.stagedFile * 24,
  /** Of all that is joined to questions nobody has confirmed: beyond it, files wait for another day and words do not. */
  unconfirmedBytes: 4 * 1024 ** 3,
} as const

/** A file joined to a form that is still being filled in, as its author sees it. */
export type JoinedFile = { id: string; name: string; type: string; bytes: number; description: string }

/** A form's files, as its page shows them when it comes back. */
export type FormFiles = {
  /** What the form carries to find its files again; null while it has none. */
  key: string | null
  files: JoinedFile[]
  refused: RefusedFile[]
  /** The file somebody has just taken off the form. */
  removed: string | null
}

/**
 * Why a file did not stay: what is wrong with it, or with the form around it.
 * - `many`: there are three already. - `full`: the portal takes no file today. - `gone`: it waited for too long.
 * - `wordy`: its description is too long.
 */
export type RefusedFile = { name: string; reason: Unfit | 'many' | 'full' | 'gone' | 'wordy' }

/** The name a person gave a file, without folders and without what cannot be seen; the ending follows the bytes. */
export function cleanName(sent: string, type: FileType): string {
  const stem = shownName(sent)
    .replace(/\.[^.]{1,5}$/, '')
    .slice(0, attachmentLimits.name)
    .trim()
  return `${stem || 'fichier'}.${extensionOf(type)}`
}

/** The same for a file that is refused: as it was called, so that it is recognised. */
export const shownName = (sent: string) => [...cleanLine(sent.replace(/^.*[/\\]/s, ''))].slice(0, 120).join('')

type Named = { position: number; type: string }

/**
 * The last part of a file's public address. Nothing of what its author called it: a name tells who somebody is more
 * often than what a picture shows.
 */
export function publicName({ position, type }: Named, reference: string | null, size: 'full' | 'small' = 'full') {
  const stem = `${reference ?? 'question'}-${position + 1}`
  return size === 'small' ? `${stem}-small.webp` : `${stem}.${extensionOf(type as FileType)}`
}
