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
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || !refusals.includes(code)) throw error
    const why = code === 'ENOSPC' ? 'the disk is full' : 'it cannot be written by the user who starts the portal'
    throw new CannotStart(`DATA_DIR is "${dataDir}", but ${why}; accepted: a folder this user may write in.`)
  }
}
