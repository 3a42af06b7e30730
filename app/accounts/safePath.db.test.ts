import { expect, test } from 'vitest'
import { safePath } from './guards.server'

test('a way back leads to this site alone', () => {
  for (const path of ['/desk', '/desk/questions/2026-000123?x=//y', '/'])
    expect(safePath(path, '/home'), path).toBe(path)
  for (const path of [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'evil.example',
    '/desk\\..\\..',
    '',
    null,
  ])
    expect(safePath(path, '/home'), String(path)).toBe('/home')
})
