import pg from 'pg'
import { findingsInStreams } from './events/findings.server'
import { pendingOf } from './platform/database/migrate.server'
import { migrationsIn } from './platform/database/migrationFiles.server'
import { appliedIn } from './platform/database/migrationLog.server'
import { db, sessionUrl } from './platform/db.server'
import { findingsInMail } from './platform/mail/findings.server'
import { running } from './platform/running.server'
import { ended, type Terminal } from './platform/terminal'
import { findingsInAttachments } from './questions/attachments/findings.server'
import { findingsInQuestions } from './questions/findings.server'

/** `portal check`: whether everything the portal counts, numbers and promises agrees with what it holds. */
export async function checkCommand(_: string[], { print }: Terminal): Promise<number> {
  const checks = [
    findingsInMigrations,
    findingsInQuestions,
    findingsInStreams,
    findingsInContent,
    findingsInMail,
    findingsInAttachments,
  ]
  const findings: string[] = []
  for (const check of checks) findings.push(...(await check()))
  for (const finding of findings) print(finding)
  if (findings.length === 0) print('nothing to report')
  return findings.length === 0 ? ended.done : ended.findings
}

async function findingsInMigrations(): Promise<string[]> {
  const client = new pg.Client({ connectionString: sessionUrl(), application_name: 'porte-voix check' })
  await client.connect()
  try {
    const pending = pendingOf(migrationsIn(running().checkout), await appliedIn(client))
    return pending.map(({ name }) => `Migration "${name}" waits to be applied.`)
  } finally {
    await client.end()
  }
}

/** Pages and guide a portal cannot open without. */
async function findingsInContent(): Promise<string[]> {
  const guides = await db.guideRevision.count({ where: { state: 'published' } })
  const pages = await db.pageText.findMany({ where: { slug: 'charter', language: 'fr' } })
  return [guides === 0 && 'No guide is published.', pages.length === 0 && 'The charter has no text.'].filter(
    sentence => sentence !== false,
  )
}
