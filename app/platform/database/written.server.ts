import { CannotStart } from './cannotStart'

const refusals = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOENT', 'ENOTDIR', 'EEXIST']

/**
 * Does something on the disk of the data folder.
 * @throws CannotStart with the sentence about that folder when the disk says no.
 */
export function written<Result>(dataDir: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!isRefusedByDisk(error)) throw error
    const why = error.code === 'ENOSPC' ? 'the disk is full' : 'it cannot be written by the user who starts the portal'
    throw new CannotStart(`DATA_DIR is "${dataDir}", but ${why}; accepted: a folder this user may write in.`)
  }
}

/** Whether the disk or its rights said no, rather than our code being wrong. */
export function isRefusedByDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && refusals.includes(String(error.code))
}
