import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

/** The map of the house. A room may use the rooms named before it, never those after it. */
const rooms = [
  'platform',
  'ui',
  'events',
  'accounts',
  'directory',
  'questions',
  'answers',
  'guide',
  'moderation',
  'notifications',
  'insights',
  'privacy',
  'routes',
]

const all = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map(path => `app/${path.replaceAll('\\', '/')}`)
  .filter(path => /\.tsx?$/.test(path))
const files = all.filter(path => !/\.test\.tsx?$/.test(path))
const text = new Map(all.map(path => [path, readFileSync(path, 'utf8')]))

const roomOf = (path: string) => path.match(/^app\/([^/]+)\//)?.[1]
const order = (path: string) => rooms.indexOf(roomOf(path) ?? '')

/** Every module a file names, whichever way: `from`, bare `import`, `import()`, `export … from`. Types count too. */
function importsOf(file: string): string[] {
  const found = [...(text.get(file) ?? '').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')
  return found.flatMap(name => {
    if (name.startsWith('~/')) return [`app/${name.slice(2)}`]
    return name.startsWith('.') ? [posix.join(posix.dirname(file), name)] : []
  })
}

test('every folder is a room on the map', () => {
  const folders = new Set(files.map(roomOf).filter(Boolean))
  expect([...folders].filter(room => !rooms.includes(room ?? ''))).toEqual([])
  expect(folders.size).toBeGreaterThan(9)
})

test('rooms only use the rooms before them', () => {
  const upward = files
    .filter(file => roomOf(file))
    .flatMap(file =>
      importsOf(file)
        .filter(path => order(path) > order(file))
        .map(path => `${file} may not use ${path}`),
    )
  expect(upward).toEqual([])
})

test('rooms never use the files that assemble them', () => {
  const assembling = files
    .filter(file => roomOf(file))
    .flatMap(file =>
      importsOf(file)
        .filter(path => /^app\/[^/]+$/.test(path))
        .map(path => `${file} may not use ${path}`),
    )
  expect(assembling).toEqual([])
})

test('what runs in the browser never reaches for the server', () => {
  const leaks = files
    .filter(file => !file.includes('.server.') && roomOf(file) && roomOf(file) !== 'routes')
    .flatMap(file =>
      importsOf(file)
        .filter(path => path.endsWith('.server'))
        .map(path => `${file} may not use ${path}`),
    )
  expect(leaks).toEqual([])
})

test('routes never speak to the database themselves', () => {
  const direct = files
    .filter(file => roomOf(file) === 'routes')
    .filter(file => importsOf(file).some(path => path === 'app/platform/db.server'))
  expect(direct).toEqual([])
})

test('French words are only reached with the spaces of French typography', () => {
  const takesFrench = /^import \{(?! type [^,}]+\})[^}]*\} from '[~.][^']*\bfr'$/m
  const takers = files.filter(file => takesFrench.test(text.get(file) ?? ''))
  expect(takers.length).toBeGreaterThan(8)
  expect(takers.filter(file => !text.get(file)?.includes('spacedWords('))).toEqual([])
})

test('rules take the day as an argument: pure files never ask what time it is', () => {
  const curious = files
    .filter(file => /^app\/(questions|answers|guide|events|accounts|directory)\/[^/]+\.ts$/.test(file))
    .filter(file => !file.includes('.server.'))
    .filter(file => /new Date\(\)|Date\.now\(\)|process\.env/.test(text.get(file) ?? ''))
  expect(curious).toEqual([])
})

test('no file grows past 250 lines; messages are lists and may', () => {
  const long = all
    .filter(file => !/\/messages\//.test(file))
    .map(file => [file, (text.get(file) ?? '').split('\n').length] as const)
    .filter(([, lines]) => lines > 250)
  expect(long).toEqual([])
})

test('no file is named after a layer', () => {
  const layers = /\/(utils?|helpers?|service|managers?|misc|common|index)(\.server)?\.tsx?$/
  expect(files.filter(file => layers.test(file) && !file.startsWith('app/routes/'))).toEqual([])
})
