import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSettings } from './settings.server'
import { secretSettings } from './shape.server'

const smtp = 'smtp://portal:s3cret@mail.example.fr:587'

function aFile(text: string, mode = 0o600) {
  const folder = mkdtempSync(join(tmpdir(), 'pv-credentials-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'smtp')
  writeFileSync(file, text)
  chmodSync(file, mode)
  return { folder, file }
}

function refusalOf(env: Record<string, string>) {
  const read = readSettings(env)
  return read.ok ? null : read.message
}

test('each secret may be given as a file', () => {
  const { file } = aFile(`${smtp}\n`)
  expect(readSettings({ SMTP_URL_FILE: file })).toMatchObject({ ok: true, settings: { smtpUrl: smtp } })
  const database = aFile('postgresql://portal:s3cret@db.example.fr/town')
  const read = readSettings({ DATABASE_URL_FILE: database.file, DEMO: 'no' })
  expect(read).toMatchObject({ ok: true, settings: { databaseUrl: 'postgresql://portal:s3cret@db.example.fr/town' } })
  for (const name of secretSettings) expect(refusalOf({ [`${name}_FILE`]: '/nowhere' })).toContain(`${name}_FILE is`)
})

test('a secret given twice, or in a file that cannot serve, is refused in one sentence', () => {
  const { file } = aFile(smtp)
  expect(refusalOf({ SMTP_URL_FILE: file, SMTP_URL: smtp })).toBe(
    `SMTP_URL_FILE is "${file}", but SMTP_URL is set as well; accepted: one of the two.`,
  )
  expect(refusalOf({ SMTP_URL_FILE: '/nowhere/smtp' })).toMatch(/which cannot be read \(ENOENT\); accepted: /)
  expect(refusalOf({ SMTP_URL_FILE: aFile(' \n').file })).toMatch(/which is empty; accepted: /)
  const open = aFile(smtp, 0o644)
  expect(refusalOf({ SMTP_URL_FILE: open.file })).toBe(
    `SMTP_URL_FILE is "${open.file}", which everybody on this machine may open; accepted: a file of mode 600 or 640.`,
  )
})

test('what systemd hands out is taken as it hands it out, and a wrong value is never repeated', () => {
  const { folder, file } = aFile(smtp, 0o444)
  expect(readSettings({ SMTP_URL_FILE: file, CREDENTIALS_DIRECTORY: folder }).ok).toBe(true)
  const wrong = refusalOf({ SMTP_URL_FILE: aFile('ftp://portal:s3cret@mail.example.fr').file })
  expect(wrong).toMatch(/^SMTP_URL is /)
  expect(wrong).not.toContain('s3cret')
})
