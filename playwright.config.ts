import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3910)
// The runner reads this file in each worker too: they must all mean the same folder.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'porte-voix-e2e-'))
// What the shared portal logs is read again when all is done (e2e/log.last.ts).
process.env.E2E_LOG ??= join(process.env.E2E_DATA_DIR, 'portal.log')
const chromium = {
  executablePath: process.env.BROWSER_PATH || undefined,
  // Chromium refuses its own sandbox to root; the rest keeps it from calling home.
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
  ],
}

/** Browsers against the production build with the demonstration in it, as `npm start` gives it. */
export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'all', testMatch: '**/*.spec.ts', teardown: 'log' },
    { name: 'log', testMatch: '**/log.last.ts' },
  ],
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: chromium,
    locale: 'fr-FR',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `exec node start.mjs 2>>${JSON.stringify(process.env.E2E_LOG)}`,
    url: `http://localhost:${port}/health/ready`,
    env: { PORT: String(port), DATA_DIR: process.env.E2E_DATA_DIR, DEMO: 'yes', LOG_LEVEL: 'info', RATE_LIMITS: 'off' },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
})
