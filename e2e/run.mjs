/**
 * `npm test`: everything, on a machine with nothing but Node. Installs and builds when needed, finds a browser, then
 * types, lint, rules, database, browsers. Ends with what failed, each by name and reason, and one line: `N passed, N failed`.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare } from '../start.mjs'
import { findBrowser } from './support/browser.mjs'
import { failuresOf } from './support/failures.mjs'

const checkout = dirname(dirname(fileURLToPath(import.meta.url)))
const reports = mkdtempSync(join(tmpdir(), 'porte-voix-test-'))
const total = { passed: 0, failed: 0 }
const failures = []

await prepare({ quiet: false })
const browser = await findBrowser(checkout)

await step('types', bin('tsc'), ['--noEmit'])
await step('lint', bin('biome'), ['check', '.'])
await counted('rules', bin('vitest'), ['run', '--project', 'rules'], {})
await counted('database, embedded', bin('vitest'), ['run', '--project', 'database'], { TEST_DATABASE_URL: '' })
if (process.env.TEST_DATABASE_URL)
  await counted('database, TEST_DATABASE_URL', bin('vitest'), ['run', '--project', 'database'], {})
await browsers()

rmSync(reports, { recursive: true, force: true })
if (failures.length) console.log(`\n── failed\n${failures.join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)

/** A check without tests of its own counts as one. */
async function step(name, command, args) {
  const code = await run(name, command, args, {})
  total[code === 0 ? 'passed' : 'failed'] += 1
  if (code !== 0) failures.push(name)
}

async function counted(name, command, args, env) {
  const file = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const code = await run(name, command, [...args, '--reporter=default', '--reporter=json', `--outputFile=${file}`], env)
  const report = read(file)
  add(name, code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, failuresOf(report))
}

async function browsers() {
  const file = join(reports, 'browsers.json')
  const env = { BROWSER_PATH: browser ?? '', PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const code = await run('browsers', bin('playwright'), ['test', '--reporter=list,json'], env)
  const report = read(file)
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {}
  add('browsers', code, expected + flaky, unexpected, failuresOf(report))
}

/** A runner that fails without naming a failed test, or that ran none, has failed all the same. */
function add(name, code, passed, failed, told) {
  total.passed += passed
  total.failed += failed || (code !== 0 || passed === 0 ? 1 : 0)
  if (code !== 0 || passed === 0)
    failures.push(`${name}: exit ${code}, ${passed} passed, ${failed} failed`, ...told.map(failure => `  ${failure}`))
}

function run(name, command, args, env) {
  console.log(`\n── ${name}`)
  const began = Date.now()
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: checkout,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('error', error => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', code => {
      console.log(`── ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
      resolve(code ?? 1)
    })
  })
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function bin(name) {
  return join(checkout, 'node_modules/.bin', name)
}
