import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** What a production machine does not receive, or makes by itself. */
const left = new Set(['node_modules', 'data', '.git', '.start', 'test-results', 'playwright-report'])

/**
 * This code with its build, installed in `folder` as docs/operating.md says. Sources and lock are then changed, so that a
 * start which looked at them would install and build again.
 */
export function installForProduction(folder: string) {
  mkdirSync(folder)
  for (const name of readdirSync('.').filter(name => !left.has(name)))
    cpSync(name, join(folder, name), { recursive: true, preserveTimestamps: true })
  npm(folder, 'ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund')
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  npm(folder, ...commandOfTheDocs())
  if (readFileSync(join(folder, 'package-lock.json'), 'utf8') !== lock)
    throw new Error('npm prune changed package-lock.json, which the next git pull would trip over')
  for (const name of ['package-lock.json', 'app/portal.server.ts']) appendFileSync(join(folder, name), '\n')
}

/** Every path below a folder, with its time and size: whatever writes there shows. */
export function everyFileIn(folder: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const { mtimeMs, size } = lstatSync(join(folder, path))
    found[path] = `${mtimeMs} ${size}`
  }
  return found
}

/** The packages of the lock that only development needs, and Prisma's CLI and TypeScript, which are optional to others. */
export function developmentPackages(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean }>
  }
  const mere = Object.entries(packages).filter(([, { dev }]) => dev)
  return [...mere.map(([path]) => path), 'node_modules/prisma', 'node_modules/typescript']
}

/** The words after `npm` by which docs/operating.md turns a development install into a production one. */
function commandOfTheDocs(): string[] {
  const [, words] = /&& npm (prune .*)$/m.exec(readFileSync('docs/operating.md', 'utf8')) ?? []
  if (!words) throw new Error('docs/operating.md does not say how to prune')
  return words.split(' ')
}

/** npm stands beside Node, or on the way of the shell; it may wait for a slow network, but not for ever. */
function npm(folder: string, ...args: string[]) {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const { status, error, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    env: { ...process.env, PATH },
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (status !== 0)
    throw new Error(`npm ${args.join(' ')}: ${error?.message ?? `exit ${status}`}\n${stdout}\n${stderr}`)
}
