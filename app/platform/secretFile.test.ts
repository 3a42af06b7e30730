import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepPrivate } from './secretFile.server'

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pv-secret-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a secret others could read is closed to them, and said', () => {
  const file = join(aFolder(), 'sealing-key')
  const said: string[] = []
  keepPrivate(file, line => said.push(line))
  writeFileSync(file, 'secret', { mode: 0o600 })
  keepPrivate(file, line => said.push(line))
  expect(said).toEqual([])
  chmodSync(file, 0o644)
  keepPrivate(file, line => said.push(line))
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(said).toEqual([expect.stringContaining('rotate-secrets')])
})

test('a secret that is a link is refused: whoever owns the other end could change it', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'elsewhere'), 'secret', { mode: 0o600 })
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'sealing-key'))
  expect(() => keepPrivate(join(folder, 'sealing-key'))).toThrow('must be a file of its own')
})
