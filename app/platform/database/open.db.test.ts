import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { readSettings } from '~/platform/settings/settings.server'
import { halt } from './halt.server'
import { openDatabase } from './open.server'

const options = { checkout: process.cwd(), say: () => {}, forWhom: 'portal' } as const

function settingsIn(dataDir: string, env: Record<string, string> = {}) {
  const read = readSettings({ DATA_DIR: dataDir, ...env })
  if (!read.ok) throw new Error(read.message)
  return read.settings
}

function aDataFolder() {
  const home = mkdtempSync(join(tmpdir(), 'pv-'))
  chmodSync(home, 0o711)
  onTestFinished(async () => {
    await halt(join(home, 'data/postgres'))
    rmSync(home, { recursive: true, force: true })
  })
  return join(home, 'data')
}

test('a fresh portal shows the demonstration; going live starts empty, and from then on nobody need say so', async () => {
  const dataDir = aDataFolder()
  const fresh = await openDatabase(settingsIn(dataDir), options)
  await fresh.close()
  const live = await openDatabase(settingsIn(dataDir, { DEMO: 'no' }), options)
  await live.close()
  const later = await openDatabase(settingsIn(dataDir), options)
  await later.close()
  const again = await openDatabase(settingsIn(dataDir, { DEMO: 'yes' }), options)
  await again.close()
  expect([fresh, live, later, again].map(({ demo }) => demo)).toEqual([true, false, false, true])
  expect(live.url).not.toBe(fresh.url)
  expect(later.url).toBe(live.url)
  expect(again.url).toBe(fresh.url)
}, 60_000)

test('a command works beside the portal, a second portal does not', async () => {
  const settings = settingsIn(aDataFolder())
  const portal = await openDatabase(settings, options)
  const command = await openDatabase(settings, { ...options, forWhom: 'command' })
  expect(command.url).toBe(portal.url)
  await expect(openDatabase(settings, options)).rejects.toThrow('already running at http://localhost:3000')
  await command.close()
  await portal.close()
}, 60_000)

test('a command follows the portal beside it when nobody says which one is meant', async () => {
  const dataDir = aDataFolder()
  const live = await openDatabase(settingsIn(dataDir, { DEMO: 'no' }), options)
  await live.close()
  const shown = await openDatabase(settingsIn(dataDir, { DEMO: 'yes' }), options)
  const command = await openDatabase(settingsIn(dataDir), { ...options, forWhom: 'command' })
  expect(command).toMatchObject({ demo: true, url: shown.url })
  await command.close()
  await shown.close()
}, 60_000)

test('a fresh portal refuses to show its demonstration to the network', async () => {
  const settings = settingsIn(aDataFolder(), { HOST: '0.0.0.0' })
  await expect(openDatabase(settings, options)).rejects.toThrow(/^HOST is "0\.0\.0\.0", but the demonstration/)
}, 60_000)

test("the town's own PostgreSQL is never taken for the demonstration unless somebody says so", async () => {
  const { url } = inject('server')
  const theirs = await openDatabase(settingsIn(aDataFolder(), { DATABASE_URL: url }), options)
  expect(theirs).toMatchObject({ url, listenUrl: url, embedded: false, demo: false })
  await theirs.close()
})
