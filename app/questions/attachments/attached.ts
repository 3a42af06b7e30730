import { isPicture, type Size, sizeIn } from '~/platform/files/kinds'
import { publicName } from './attachment'

/** A file of a question as a page shows it. Addresses differ by who reads; the rest is the same for all. */
export type AttachedFile = {
  id: string
  /** From one, in the order in which they were joined. */
  number: number
  type: string
  bytes: number
  description: string
  /** The whole file. */
  path: string
  /** A picture's small version, with the room it takes. */
  small: (Size & { path: string }) | null
}

/** The same for its author and the team: what they may know besides. */
export type OwnFile = AttachedFile & { name: string; isPublic: boolean }

export type AttachedRow = {
  id: string
  position: number
  name: string
  type: string
  bytes: number
  width: number | null
  height: number | null
  description: string
  isPublic: boolean
}

/** `below` is the address under which this reader finds the files of the question called `reference`. */
export function attachedFile(row: AttachedRow, reference: string | null, below: string): AttachedFile {
  const { id, type, bytes, description, position, width, height } = row
  const address = (size: 'full' | 'small') => `${below}/${id}/${publicName(row, reference, size)}`
  const small =
    isPicture(type) && width && height ? { ...sizeIn('small', { width, height }), path: address('small') } : null
  return { id, number: position + 1, type, bytes, description, path: address('full'), small }
}

export const ownFile = (row: AttachedRow, reference: string | null, below: string): OwnFile => ({
  ...attachedFile(row, reference, below),
  name: row.name,
  isPublic: row.isPublic,
})

/** What a page reads of a question's files. */
export const attachedColumns = {
  orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
  select: {
    id: true,
    position: true,
    name: true,
    type: true,
    bytes: true,
    width: true,
    height: true,
    description: true,
    isPublic: true,
  },
}
