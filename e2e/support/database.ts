import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase, openDatabase } from '../../app/platform/db.server'
import { startRunning } from '../../app/platform/running.server'
import { readSettings } from '../../app/platform/settings/settings.server'
import { onServer, withDatabase } from './cluster'

const { url, template } = inject('server')
const folder = mkdtempSync(join(tmpdir(), 'pv-data-'))
const name = `porte_voix_${randomUUID().replaceAll('-', '')}`

beforeAll(async () => {
  await onServer(url, `create database ${name} template ${template}`)
  openDatabase(withDatabase(url, name))
  const read = readSettings({ PORT: '3999', DEMO: 'yes', DATABASE_URL: withDatabase(url, name), DATA_DIR: folder })
  if (!read.ok) throw new Error(read.message)
  startRunning({ settings: read.settings, checkout: process.cwd(), demo: true, paused: false })
})

afterAll(async () => {
  await closeDatabase()
  rmSync(folder, { recursive: true, force: true })
  await onServer(url, `drop database if exists ${name} with (force)`)
})
