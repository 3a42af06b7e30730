import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { running } from '../running.server'
import { filesFolderName } from './folders'

/**
 * The files people joined, in a folder of the data folder that only the portal's user may open. A file is named by the
 * id of the row that owns it; what no row owns is swept.
 */
async function filesFolder(): Promise<string> {
  const { settings, demo } = running()
  return made(join(settings.dataDir, filesFolderName(demo)))
}

/** Where what arrives waits for the form around it to be answered. No backup carries it. */
export async function uploadsFolder(): Promise<string> {
  return made(join(running().settings.dataDir, '.uploads'))
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** The portal's own names, never a person's. */
const named = /^[0-9a-f-]{36}(-small)?$/

/** Where the file called `name` stands or is to stand. */
export async function placeOf(name: string): Promise<string> {
  if (!named.test(name)) throw new Error('A file of this name is not the portal’s.')
  return join(await filesFolder(), name)
}

/** A kept file opened for reading, with its length; null when there is none. */
export async function openFile(name: string) {
  const path = await placeOf(name)
  const handle = await open(path).catch(unlessMissing)
  if (!handle) return null
  const { size } = await handle.stat()
  return { bytes: size, stream: createReadStream(path, { fd: handle }) }
}

export async function removeFiles(names: string[]) {
  for (const name of names) await rm(await placeOf(name), { force: true })
}

/** The names of the kept files that have stood for longer than `milliseconds`. */
export async function filesOlderThan(milliseconds: number): Promise<string[]> {
  return (await olderIn(await filesFolder(), milliseconds)).filter(name => named.test(name))
}

/** Takes away what an upload left behind when its process ended in the middle. */
export async function sweepUploads(milliseconds: number) {
  const folder = await uploadsFolder()
  for (const name of await olderIn(folder, milliseconds)) await rm(join(folder, name), { recursive: true, force: true })
}

async function olderIn(folder: string, milliseconds: number): Promise<string[]> {
  const old: string[] = []
  for (const name of await readdir(folder)) {
    const found = await stat(join(folder, name)).catch(unlessMissing)
    if (found && Date.now() - found.mtimeMs > milliseconds) old.push(name)
  }
  return old
}

// Another process may sweep at the same moment.
function unlessMissing(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error
  return null
}
