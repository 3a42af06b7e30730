import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const port = 3920

/** Starts the production build on a folder of its own, with the demonstration and 1,000 generated questions in it. */
export async function startPortal(checkout, say) {
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
  writeFileSync(join(folder, 'questions.jsonl'), generated(1_000))
  say(command('import', join(folder, 'questions.jsonl')).stdout.trim())
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

/** Questions and answers from a seeded generator, so that two runs compare. */
function generated(count) {
  const words =
    'piscine école trottoir éclairage cantine marché parc bruit travaux stationnement arbre bus vélo propreté horaires fermeture règlement budget crèche bibliothèque'.split(
      ' ',
    )
  let seed = 20261123
  const next = below => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const sentence = length => Array.from({ length }, () => words[next(words.length)]).join(' ')
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `bench-${index}`,
      askedAt: `2026-0${1 + next(9)}-${String(1 + next(28)).padStart(2, '0')}`,
      topic: 'Voirie',
      title: `Question ${index} : ${sentence(6)} ?`,
      body: `${sentence(60)}.`,
      answer: next(4) ? `${sentence(90)}.` : null,
      lang: 'fr',
    }),
  )
  return `${lines.join('\n')}\n`
}
