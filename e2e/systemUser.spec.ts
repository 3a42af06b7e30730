import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { postmasterOf } from '../app/platform/database/postmaster.server'
import { startProcess } from './support/process'
import { mayPretendUsers, rightsOf, whereExists } from './support/systemUser'

test.describe.configure({ timeout: 120_000 })
test.skip(!mayPretendUsers, 'Only root lends the database, and mounts must be allowed here.')

const user = { name: 'porte-voix', uid: 54_323, gid: 54_324 }
let folder: string

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'porte-voix-user-'))
  // The database's user must be able to walk here.
  chmodSync(folder, 0o711)
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('root lends the database to the system user porte-voix, even one that was somebody else’s when all crashed', async () => {
  const data = join(folder, 'data')
  const cluster = join(data, 'postgres')
  const env = { DATA_DIR: data, PORT: '3936', DEMO: 'no' }
  const earlier = startProcess([], env)
  await earlier.said('To stop')
  expect(statSync(cluster).uid).not.toBe(user.uid)
  earlier.child.kill('SIGKILL')
  process.kill(postmasterIn(cluster), 'SIGKILL')
  await earlier.ended

  const portal = startProcess([], env, { through: whereExists(user, folder) })
  await portal.said('To stop')
  expect((await fetch('http://localhost:3936/health/ready')).status).toBe(200)
  const rights = rightsOf(postmasterIn(cluster))
  expect(rights.length).toBeGreaterThan(5)
  const { uid, gid } = user
  const his = `Uid: ${uid} ${uid} ${uid} ${uid} Gid: ${gid} ${gid} ${gid} ${gid} Groups:`
  expect(new Set(rights)).toEqual(new Set([his]))
  const files = ['postgres', 'socket'].flatMap(name => [name, ...below(join(data, name)).map(path => join(name, path))])
  expect(files.filter(path => (ownerOf(join(data, path)) ?? uid) !== uid)).toEqual([])
  expect(statSync(join(data, 'database-password'))).toMatchObject({ uid: 0, mode: 0o100600 })

  portal.child.kill('SIGTERM')
  expect((await portal.ended).code).toBe(0)
  expect(postmasterOf(cluster)).toBeNull()
})

function postmasterIn(cluster: string): number {
  const pid = postmasterOf(cluster)
  if (pid === null) throw new Error(`no PostgreSQL runs in ${cluster}`)
  return pid
}

/** PostgreSQL at work makes and removes files all the time: one that has gone belongs to nobody. */
function ownerOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.uid
}

function below(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
}
