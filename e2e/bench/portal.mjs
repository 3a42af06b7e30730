import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Starts the production build on a folder of its own, with the demonstration and as many made-up questions in it. */
export async function startPortal(checkout, say, { port = 3920, questions = 1_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-bench-'))
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    DEMO: 'yes',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
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
  return { origin: `http://localhost:${port}`, databaseUrl, stop }
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
