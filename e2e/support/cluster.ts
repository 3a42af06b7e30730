import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../app/platform/database/embedded.server'
import { migrate } from '../../app/platform/database/migrate.server'

const template = `porte_voix_template_${process.pid}`

/** The database server of the tests: TEST_DATABASE_URL when given, else an embedded cluster that lives as long as the run. */
export default async function cluster(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL || undefined
  const folder = mkdtempSync(join(tmpdir(), 'pv-test-'))
  const checkout = process.cwd()
  const embedded = given ? undefined : await startEmbedded({ dataDir: folder, checkout, say: () => {} })
  const url = given ?? embedded?.url ?? ''
  const close = async () => {
    await embedded?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await onServer(url, `create database ${template} template template0 encoding 'UTF8'`)
    await migrate(withDatabase(url, template), { checkout })
  } catch (error) {
    // A server nobody will ever ask to stop would outlive the run.
    await close()
    throw error
  }
  project.provide('server', { url, template })
  return async () => {
    await onServer(url, `drop database if exists ${template} with (force)`)
    await close()
  }
}

export async function onServer(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

export function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

declare module 'vitest' {
  interface ProvidedContext {
    server: { url: string; template: string }
  }
}
