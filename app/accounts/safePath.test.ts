import { expect, test } from 'vitest'
import { safePath } from './guards.server'

const away = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\n/evil.example',
  '\t//evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https://evil.example',
  'HTTPS://evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '//user@evil.example',
  'http://localhost:3910@evil.example',
  '@evil.example',
  '.evil.example',
  '？/evil.example',
  '／／evil.example',
  '/desk\r\nSet-Cookie: a=b',
  '/desk\0',
  '/desk\u2028X-Evil: 1',
  '/desk\u0085X-Evil: 1',
  '/desk\ud83d',
  '/a\\..\\..\\\\evil.example',
  ' //evil.example',
  '',
]

test.each(away)('%j leads nowhere else', path => {
  expect(safePath(path, '/desk')).toBe('/desk')
})

const here = [
  '/desk/inbox?view=late#x',
  '/%2f%2fevil.example',
  '/%09/evil.example',
  '/@evil.example',
  '/.//evil.example',
  '/ /evil.example',
]

test.each(here)('%j stays on this site, as browsers read it', path => {
  expect(new URL(safePath(path, '/desk'), 'https://questions.valbrume.example').host).toBe('questions.valbrume.example')
})
