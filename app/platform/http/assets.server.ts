import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { held } from '../held.server'
import { running } from '../running.server'

/** The address of each small script: hashed in a build, the source itself under `npm run dev`. */
export function islandAddresses(): Record<string, string> {
  if (import.meta.env.DEV) return sources()
  return held('islands', () => {
    const file = join(running().checkout, 'build/client/islands/manifest.json')
    if (!existsSync(file)) return {}
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      { file: string; isEntry?: boolean; name: string }
    >
    const entries = Object.values(manifest).filter(entry => entry.isEntry)
    return Object.fromEntries(entries.map(entry => [entry.name, `/islands/${entry.file}`]))
  })
}

function sources(): Record<string, string> {
  const app = join(running().checkout, 'app')
  const found: Record<string, string> = {}
  for (const room of readdirSync(app)) {
    const folder = join(app, room, 'islands')
    for (const file of existsSync(folder) ? readdirSync(folder) : []) {
      if (/^(?!build\.)[^.]+\.ts$/.test(file)) found[file.replace(/\.ts$/, '')] = `/app/${room}/islands/${file}`
    }
  }
  return found
}
