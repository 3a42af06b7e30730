/**
 * The first file that runs: `npm start`, and every other command of package.json that needs the portal. It brings the
 * checkout to the state in which the portal can run, then hands over to `server.mjs`. Node's built-ins only: on a fresh
 * machine nothing else is there yet.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const checkout = dirname(fileURLToPath(import.meta.url))
const installedMark = 'node_modules/.porte-voix-lock'
const builtMark = 'build/.sources-hash'
/** What must outlive `npm ci` and a build, which both empty their folders. */
const notes = '.start'
const generatedMark = `${notes}/schema-hash`
const servingMark = `${notes}/serving`
const lock = `${notes}/building`

const schemaSources = ['prisma/schema', 'prisma.config.ts', 'package-lock.json']
const configs = ['package.json', 'tsconfig.json', 'vite.config.ts', 'remix.config.js']
const sources = ['app', 'public', ...configs, ...schemaSources]

const cannotStart = sentence => Object.assign(new Error(sentence), { name: 'CannotStart' })

const install = {
  isDue: () => !isInstalled(),
  async run(say) {
    await timed(say, 'Installing the packages', ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'])
    write(installedMark, hashOf(['package-lock.json']))
  },
}

const generate = {
  isDue: () => !fs.existsSync(at('prisma/client/client.ts')) || read(generatedMark) !== hashOf(schemaSources),
  async run(say) {
    const hash = hashOf(schemaSources)
    await timed(say, 'Preparing the database client', ['prisma', 'generate'])
    write(generatedMark, hash)
  },
}

const buildIslands = {
  isDue: () => !fs.existsSync(at('build/client/islands/manifest.json')),
  run: say => timed(say, 'Building the small scripts', ['vite', 'build', '--mode', 'islands']),
}

const build = {
  isDue: () =>
    !fs.existsSync(at('build/server/index.js')) || buildIslands.isDue() || read(builtMark) !== hashOf(sources),
  async run(say) {
    const hash = hashOf(sources)
    fs.rmSync(at(builtMark), { force: true })
    await timed(say, 'Building the portal', ['remix', 'vite:build'])
    await buildIslands.run(say)
    write(builtMark, hash)
  },
}

const calledDirectly = process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
if (calledDirectly) await run(process.argv.slice(2))

async function run([mode = 'serve', ...args]) {
  try {
    const known = ['serve', 'dev', 'build', 'portal', 'bench']
    if (!known.includes(mode)) throw cannotStart(`start.mjs was told "${mode}"; accepted: ${known.join(', ')}.`)
    process.env.NODE_ENV ??= mode === 'dev' ? 'development' : 'production'
    await prepare({ mode, quiet: mode === 'portal' })
    if (mode === 'build') return
    if (mode === 'serve') markServing()
    const { main } = await import('./server.mjs')
    await main(mode, args)
  } catch (error) {
    if (error?.name !== 'CannotStart') throw error
    console.error(error.message)
    process.exit(1)
  }
}

/**
 * Installs and builds what is missing or no longer matches the sources; a second call a moment later does nothing. A
 * production install (no development packages, already built) is taken as it is.
 * @param {{ mode?: 'serve' | 'dev' | 'build' | 'portal' | 'bench', quiet?: boolean }} options `quiet` keeps standard
 *   output clean for a command's own words: steps then go to standard error.
 * @throws an error named CannotStart, whose message is one sentence for whoever called.
 */
export async function prepare({ mode = 'build', quiet = false } = {}) {
  if (!isNodeRecent()) throw cannotStart(`This is Node ${process.versions.node}; Porte-voix needs Node 20.19 or newer.`)
  const say = text => (quiet ? process.stderr : process.stdout).write(text)
  if (isProductionInstall()) return checkProduction(mode)
  const steps = mode === 'dev' ? [install, generate, buildIslands] : [install, generate, build]
  if (!steps.some(step => step.isDue())) return

  const release = await takeTurn(say)
  try {
    for (const step of steps) {
      if (!step.isDue()) continue
      if (servingProcess() && step === build && mode !== 'build')
        return say(`${whyNotNow()} Until then its build is used.\n`)
      if (servingProcess() && step !== generate) throw cannotStart(whyNotNow())
      await step.run(say)
    }
  } finally {
    release()
  }
}

function isNodeRecent() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/** npm writes its own record at the end of an install; Vite is a development package no portal can be built without. */
function isProductionInstall() {
  return fs.existsSync(at('node_modules/.package-lock.json')) && !fs.existsSync(at('node_modules/vite'))
}

function checkProduction(mode) {
  if (mode === 'dev' || mode === 'build') throw cannotStart('This is a production install: run "npm ci" to build here.')
  const isBuilt = fs.existsSync(at('build/server/index.js'))
  if (!isBuilt) throw cannotStart('This is a production install without a build: run "npm ci && npm run build" first.')
}

/** Somebody may have run `npm ci` by hand: npm's own record then tells that everything of the lock is there. */
function isInstalled() {
  const mark = read(installedMark)
  if (mark !== null)
    return mark === hashOf(['package-lock.json']) && fs.existsSync(at('node_modules/.package-lock.json'))
  const record = read('node_modules/.package-lock.json')
  if (record === null) return false
  const installed = JSON.parse(record).packages
  const wanted = Object.entries(JSON.parse(read('package-lock.json')).packages).filter(([path]) => path !== '')
  const agrees = wanted.every(([path, { version, integrity, optional }]) =>
    installed[path] ? installed[path].version === version && installed[path].integrity === integrity : optional,
  )
  if (agrees) write(installedMark, hashOf(['package-lock.json']))
  return agrees
}

/** Runs a tool silently, with its time; what it said is shown only when it fails. */
async function timed(say, title, [tool, ...args]) {
  const began = performance.now()
  say(`${title} … `)
  const output = []
  // The same Node for all of them, whatever PATH says: a service often starts with a bare one.
  const child = spawn(process.execPath, [scriptOf(tool), ...args], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', CHECKPOINT_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => output.push(chunk))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  say(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  if (code === 0) return
  process.stderr.write(Buffer.concat(output))
  throw cannotStart(`${title} failed: "${tool} ${args.join(' ')}" said what stands above.`)
}

function scriptOf(tool) {
  if (tool !== 'npm') return at(`node_modules/.bin/${tool}`)
  const candidates = [process.env.npm_execpath, join(dirname(process.execPath), 'npm')]
  const npm = candidates.find(path => path && fs.existsSync(path) && fs.realpathSync(path).endsWith('npm-cli.js'))
  if (npm) return npm
  throw cannotStart('npm does not stand beside Node: run "npm ci" here, then start again.')
}

/**
 * Two starts at the same moment build once: the second waits, then finds everything done. Whoever finds no living holder
 * puts its name over the old one, and counts as holder when the name still stands a moment later.
 */
async function takeTurn(say) {
  for (let waited = 0; ; waited += 1) {
    const holder = livingHolderOf(lock)
    if (holder === String(process.pid)) return () => fs.rmSync(at(lock))
    if (holder === null) sign(lock)
    else if (waited === 0) say(`Waiting for process ${holder}, which is building here.\n`)
    await pause(200)
  }
}

/** A portal that serves this build needs its files until it stops. */
function markServing() {
  if (!isProductionInstall() && !servingProcess()) sign(servingMark)
}

/** A folder that keeps itself out of git. */
function openNotes() {
  fs.mkdirSync(at(notes), { recursive: true })
  write(`${notes}/.gitignore`, '*\n')
}

function servingProcess() {
  const pid = livingHolderOf(servingMark)
  if (pid === null || pid === String(process.pid) || process.platform !== 'linux') return null
  return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs') ? pid : null
}

function whyNotNow() {
  return `The sources changed, but process ${servingProcess()} serves the portal from this folder: stop it before updating.`
}

/** A symbolic link to our number appears with its content or not at all, so nobody reads half a name. */
function sign(path) {
  openNotes()
  const draft = at(`${path}.${process.pid}`)
  fs.rmSync(draft, { force: true })
  fs.symlinkSync(String(process.pid), draft)
  fs.renameSync(draft, at(path))
}

function livingHolderOf(path) {
  let pid = null
  try {
    pid = fs.readlinkSync(at(path))
    process.kill(Number(pid), 0)
    return pid
  } catch (error) {
    return error.code === 'EPERM' ? pid : null
  }
}

/** A hash of what files say, wherever the checkout stands; tests are not built. */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesUnder)) hash.update(`${path}\0`).update(fs.readFileSync(at(path)))
  return hash.digest('hex')
}

function filesUnder(path) {
  const stat = fs.statSync(at(path), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return /(^|\/)\.|\.test\.tsx?$/.test(path) ? [] : [path]
  const names = fs.readdirSync(at(path)).sort()
  return names.flatMap(name => filesUnder(`${path}/${name}`))
}

function at(path) {
  return join(checkout, path)
}

function read(path) {
  return fs.existsSync(at(path)) ? fs.readFileSync(at(path), 'utf8') : null
}

function write(path, text) {
  fs.writeFileSync(at(path), text)
}
