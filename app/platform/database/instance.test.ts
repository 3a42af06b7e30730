import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { CannotStart } from './cannotStart'
import { claimInstance, runningInstance } from './instance.server'

function aDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pv-instance-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('a second portal on the same data hears where the first one answers', () => {
  const dataDir = aDataFolder()
  claimInstance(dataDir, 'http://localhost:3000')
  expect(() => claimInstance(dataDir, 'http://localhost:4000')).toThrow(CannotStart)
  expect(() => claimInstance(dataDir, 'http://localhost:4000')).toThrow(
    `Porte-voix is already running at http://localhost:3000 (process ${process.pid}).`,
  )
})

test('the next portal may come in once the first has gone', () => {
  const dataDir = aDataFolder()
  claimInstance(dataDir, 'http://localhost:3000').release()
  expect(runningInstance(dataDir)).toBeNull()
  claimInstance(dataDir, 'http://localhost:4000')
  expect(runningInstance(dataDir)?.address).toBe('http://localhost:4000')
})

test('the record of a portal that was killed does not keep the next one out', () => {
  const dataDir = aDataFolder()
  const dead = {
    pid: 2 ** 22 + 1,
    birth: null,
    startedAt: '2026-01-01T00:00:00.000Z',
    address: 'http://localhost:3000',
  }
  writeFileSync(join(dataDir, 'portal.json'), JSON.stringify(dead))
  expect(runningInstance(dataDir)).toBeNull()
  claimInstance(dataDir, 'http://localhost:4000')
  expect(JSON.parse(readFileSync(join(dataDir, 'portal.json'), 'utf8'))).toMatchObject({ pid: process.pid })
})

test('a number that belongs to another process since the machine restarted is not the portal', () => {
  const dataDir = aDataFolder()
  const earlier = { pid: process.ppid, birth: 'another boot/1', startedAt: '2026-01-01T00:00:00.000Z', address: 'x' }
  writeFileSync(join(dataDir, 'portal.json'), JSON.stringify(earlier))
  expect(runningInstance(dataDir)).toBeNull()
})

test('a record cut short by a full disk does not keep the portal out', () => {
  const dataDir = aDataFolder()
  writeFileSync(join(dataDir, 'portal.json'), '{"pid": 12')
  claimInstance(dataDir, 'http://localhost:3000')
  expect(runningInstance(dataDir)?.pid).toBe(process.pid)
})

test('a data folder that cannot be written is one sentence', () => {
  expect(() => claimInstance('/proc/nowhere', 'http://localhost:3000')).toThrow(
    /^DATA_DIR is "\/proc\/nowhere", but .*; accepted: /,
  )
})
