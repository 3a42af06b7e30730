import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * The browser of the tests: Playwright's own (null: it finds it itself), else a Chromium or Chrome of the system, else
 * what can be installed. Ends the run with one sentence when there is none.
 */
export async function findBrowser(checkout) {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH
  if (own(checkout)) return null
  const system = installed.find(existsSync)
  if (system) return system

  console.log('No browser found: asking Playwright for its Chromium…')
  run(join(checkout, 'node_modules/.bin/playwright'), ['install', 'chromium'])
  if (own(checkout)) return null

  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Playwright could not download one: asking Debian…')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', 'chromium'])
    const debian = installed.find(existsSync)
    if (debian) return debian
  }
  console.error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) and run npm test again.',
  )
  process.exit(1)
}

function own(checkout) {
  const { chromium } = createRequire(join(checkout, 'package.json'))('@playwright/test')
  return existsSync(chromium.executablePath())
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 })
