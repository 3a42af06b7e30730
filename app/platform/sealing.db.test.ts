import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { running } from './running.server'
import { keyedFingerprint, seal, unseal } from './sealing.server'

test('what is sealed opens again, for whom it was sealed alone', () => {
  const sealed = seal('JBSWY3DP', 'bruno')
  expect(sealed).not.toContain('JBSWY3DP')
  expect(unseal(sealed, 'bruno')).toBe('JBSWY3DP')
  expect(unseal(sealed, 'dora')).toBeNull()
  expect(seal('JBSWY3DP', 'bruno')).not.toBe(sealed)
})

test('what was changed, and what is no seal at all, opens nothing', () => {
  const parts = seal('JBSWY3DP', 'bruno').split('.')
  const changed = Buffer.from(parts[3] ?? '', 'base64url')
  changed[0] = (changed[0] ?? 0) ^ 1
  expect(unseal([...parts.slice(0, 3), changed.toString('base64url')].join('.'), 'bruno')).toBeNull()
  for (const odd of ['', 'x', 'a.b.c.d']) expect(unseal(odd, 'bruno')).toBeNull()
})

test('the key lies in the data folder, for the portal’s eyes only', () => {
  seal('x', 'y')
  const file = join(running().settings.dataDir, 'sealing-key')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')).toHaveLength(32)
})

test('a keyed fingerprint is the same for the same words, and not their plain hash', () => {
  expect(keyedFingerprint(['a', 'b'])).toBe(keyedFingerprint(['a', 'b']))
  expect(keyedFingerprint(['a', 'b'])).not.toBe(keyedFingerprint(['ab', '']))
})

test('a new key on the first line seals from then on, and what older ones sealed still opens', async () => {
  const before = seal('JBSWY3DP', 'bruno')
  const file = join(running().settings.dataDir, 'sealing-key')
  writeFileSync(file, `${Buffer.alloc(32, 7).toString('base64url')}\n${readFileSync(file, 'utf8')}`)
  expect(unseal(before, 'bruno')).toBe('JBSWY3DP')
  expect(seal('JBSWY3DP', 'bruno').split('.')[0]).not.toBe(before.split('.')[0])
})
