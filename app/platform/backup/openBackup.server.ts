import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from 'tar'
import { Manifest, type Unreadable } from './manifest'
import { measured } from './members.server'

export type Opened = { ok: true; manifest: Manifest } | Unreadable

const expected = /^(manifest\.json|jobs\.ndjson|tables\/[a-z_]+\.ndjson|data\/.+)$/

/** Unpacks an archive into an empty folder and compares every member with what the manifest says of it. */
export async function openBackup(file: string, folder: string): Promise<Opened> {
  try {
    await extract({
      file,
      cwd: folder,
      strict: true,
      filter: (path, entry) => expected.test(path) && 'type' in entry && entry.type === 'File',
    })
  } catch (error) {
    return { ok: false, why: `"${file}" is damaged or not a backup: ${(error as Error).message}.` }
  }
  const place = join(folder, 'manifest.json')
  const read = Manifest.safeParse(existsSync(place) ? parsed(readFileSync(place, 'utf8')) : undefined)
  if (!read.success) return { ok: false, why: `"${file}" is not a backup of Porte-voix.` }
  for (const [name, { bytes, sha256 }] of Object.entries(read.data.members)) {
    const path = join(folder, name)
    const found = expected.test(name) && existsSync(path) ? await measured(path) : null
    if (found?.bytes !== bytes || found.sha256 !== sha256)
      return { ok: false, why: `"${file}" is damaged: ${name} is not what was written.` }
  }
  return { ok: true, manifest: read.data }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
