import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { onServer, withDatabase } from '../e2e/support/cluster'
import { asked, everythingIn } from '../e2e/support/contents'
import { checkCommand } from './check.server'
import { createAdminCommand } from './createAdmin.server'
import { restoreCommand, resumeCommand } from './platform/backup/commands.server'
import { closeDatabase } from './platform/db.server'
import { importCommand } from './questions/import/importCommand.server'
import { openPortalDatabase } from './startup.server'

// The portal opens its database itself here.
beforeAll(closeDatabase)

/** A folder of its own, a database of its own, and the settings that lead there. */
async function aPortal(demo: 'yes' | 'no') {
  const { url: server } = inject('server')
  const name = `startup_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`)
  const folder = mkdtempSync(join(tmpdir(), 'pv-startup-'))
  onTestFinished(async () => {
    rmSync(folder, { recursive: true })
    await onServer(server, `drop database ${name} with (force)`)
  })
  return { url: withDatabase(server, name), dataDir: join(folder, 'data'), folder, demo }
}
type Portal = Awaited<ReturnType<typeof aPortal>>

/** Starts the portal as `npm start` does, up to listening; does something with it; stops it. Returns what it said. */
async function started({ url, dataDir, demo }: Portal, checkout: string, act = async () => {}) {
  const settings = {
    DATABASE_URL: url,
    DATABASE_LISTEN_URL: '',
    DATA_DIR: dataDir,
    DEMO: demo,
    ORIGIN: '',
    PORT: '3938',
  }
  for (const [variable, value] of Object.entries(settings)) vi.stubEnv(variable, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  const said: string[] = []
  const { close } = await openPortalDatabase(checkout, line => said.push(line), 'portal')
  await act().finally(close)
  return said
}

/** The code of this checkout as far as a start reads it, with migrations that another release may add to. */
function release(folder: string): string {
  const checkout = join(folder, 'code')
  mkdirSync(join(checkout, 'prisma'), { recursive: true })
  const shared = readdirSync('prisma').filter(name => name !== 'migrations')
  for (const part of ['package.json', ...shared.map(name => join('prisma', name))])
    symlinkSync(join(process.cwd(), part), join(checkout, part))
  cpSync('prisma/migrations', join(checkout, 'prisma/migrations'), { recursive: true })
  return checkout
}

const next = '99991231235959_loud'

/** The next release: a column more, and nothing left of the words people chose. */
function upgrade(checkout: string) {
  mkdirSync(join(checkout, 'prisma/migrations', next))
  const sql =
    'alter table question add column loud boolean not null default true; update question set title = upper(title);'
  writeFileSync(join(checkout, 'prisma/migrations', next, 'migration.sql'), sql)
}

async function run(command: typeof checkCommand, ...args: string[]) {
  const printed: string[] = []
  const code = await command(args, { print: line => printed.push(line), note: () => {} })
  return { code, printed }
}

/** What a town has after its first day: somebody at the desk, and the questions it brought along. */
async function firstDay(folder: string) {
  const question = {
    askedAt: '2025-03-04',
    topic: 'Voirie',
    title: 'La rue « haute » rouvre-t-elle ?',
    body: 'Bonjour.',
  }
  const answer = { answer: 'Oui, en **mai**.', answeredAt: '2025-03-10', answeredBy: 'La maire' }
  const lines = [
    { id: '1', ...question, ...answer },
    { id: '2', ...question, lang: 'fr' },
  ]
  const file = join(folder, 'questions.jsonl')
  writeFileSync(file, lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  expect((await run(importCommand, file)).printed).toEqual(['imported 2, unchanged 0, changed 0, rejected 0'])
  expect((await run(createAdminCommand, 'maire@ville.example')).code).toBe(0)
}

const titles = (url: string) => asked(url, 'select distinct title from question')
const backupsIn = (dataDir: string) =>
  existsSync(join(dataDir, 'backups')) ? readdirSync(join(dataDir, 'backups')) : []

test('a start that must migrate real data writes a backup first, from which the release before opens again', async () => {
  const town = await aPortal('no')
  const checkout = release(town.folder)
  await started(town, checkout, () => firstDay(town.folder))
  expect(backupsIn(town.dataDir)).toEqual([])
  const before = await everythingIn(town.url)

  upgrade(checkout)
  const said = await started(town, checkout)
  const [archive = '', ...more] = backupsIn(town.dataDir)
  expect(more).toEqual([])
  expect(said).toContain(
    `Before the database changes, a backup was written to ${join(town.dataDir, 'backups', archive)}.`,
  )
  const applied = 'select migration_name from _prisma_migrations where finished_at is not null order by started_at desc'
  expect((await asked(town.url, applied))[0]).toEqual({ migration_name: next })
  expect(await titles(town.url)).toEqual([{ title: 'LA RUE « HAUTE » ROUVRE-T-ELLE ?' }])

  const again = await started(town, checkout, async () => {
    expect(await run(checkCommand)).toEqual({ code: 0, printed: ['nothing to report'] })
  })
  expect(again.join()).not.toContain('backup')
  expect(backupsIn(town.dataDir)).toEqual([archive])

  const restored = await aPortal('no')
  await started(restored, process.cwd(), async () => {
    expect(await run(restoreCommand, join(town.dataDir, 'backups', archive))).toMatchObject({ code: 0 })
    expect(await everythingIn(restored.url)).toEqual(before)
    await run(resumeCommand)
    expect(await run(checkCommand)).toEqual({ code: 0, printed: ['nothing to report'] })
  })
})

test('without room for the backup nothing is migrated, and one sentence says why', async () => {
  const town = await aPortal('no')
  const checkout = release(town.folder)
  await started(town, checkout, () => firstDay(town.folder))
  const before = await everythingIn(town.url)
  upgrade(checkout)
  writeFileSync(join(town.dataDir, 'backups'), 'in the way')
  await expect(started(town, checkout)).rejects.toMatchObject({
    name: 'CannotStart',
    message: expect.stringMatching(/^The backup that precedes a migration cannot be written, so nothing was changed: /),
  })
  expect(await everythingIn(town.url)).toEqual(before)
})

test('the demonstration migrates without a backup: its people do not exist', async () => {
  const demonstration = await aPortal('yes')
  const checkout = release(demonstration.folder)
  await started(demonstration, checkout)
  upgrade(checkout)
  await started(demonstration, checkout)
  expect(await asked(demonstration.url, 'select bool_and(loud) as loud from question')).toEqual([{ loud: true }])
  expect(backupsIn(demonstration.dataDir)).toEqual([])
})
