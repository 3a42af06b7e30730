import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Starts the production build on a folder of its own, with the demonstration and as many made-up questions in it. */
export async function startPortal(checkout, say, { port = 3920, questions = 1_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-bench-'))
  const ear = join(folder, 'ear')
  mkdirSync(ear)
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    DEMO: 'yes',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    OVERHEAR: ear,
    NODE_OPTIONS: `--import=${pathToFileURL(join(checkout, 'e2e/bench/overhear.mjs'))}`,
  }
  delete env.DATABASE_URL
  const child = spawn(process.execPath, ['start.mjs'], { cwd: checkout, env, stdio: ['ignore', 'pipe', 'inherit'] })
  await said(child, 'To stop')
  const command = (...args) =>
    spawnSync(process.execPath, ['start.mjs', 'portal', ...args], { cwd: checkout, env, encoding: 'utf8' })
  // Two runs compare: the same number makes the same questions.
  say(command('generate', String(questions)).stdout.trim())
  const databaseUrl = command('database-url').stdout.trim()
  const stop = async () => {
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin: `http://localhost:${port}`, databaseUrl, overheard: url => overheard(ear, url), stop }
}

/** What the portal asks PostgreSQL for one reading of `url`: `[{text, values}]`, in order. */
async function overheard(ear, url) {
  await read(url)
  writeFileSync(join(ear, 'listen'), '')
  await read(url)
  rmSync(join(ear, 'listen'))
  const lines = readFileSync(join(ear, 'heard'), 'utf8').trim().split('\n')
  rmSync(join(ear, 'heard'))
  return lines.map(line => JSON.parse(line))
}

async function read(url) {
  const answer = await fetch(url)
  await answer.text()
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
}

function said(child, words) {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', chunk => {
      text += chunk
      if (text.includes(words)) resolve()
    })
    child.once('exit', code => reject(new Error(`the portal ended with ${code} before it answered:\n${text}`)))
  })
}
