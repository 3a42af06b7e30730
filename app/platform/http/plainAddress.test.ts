import { expect, test } from 'vitest'
import { plainAddress } from './plainAddress'

test.each([
  ['/questions?q=caf%C3%A9', '/questions?q=caf%C3%A9'],
  ['/questions/../account', '/account'],
  ['/questions/%2e%2E/account', '/account'],
  ['/questions/.%2e/./account.data', '/account.data'],
  ['/questions\\..\\account', '/account'],
  ['/%61ccount', '/account'],
  ['/questions/%2E%2E%2Faccount', '/questions/..%2Faccount'],
  ['/topics/%252e%252e', '/topics/%252e%252e'],
  ['/../../etc/passwd', '/etc/passwd'],
  ['/track/%C0%AF..', '/track/%EF%BF%BD%EF%BF%BD..'],
  ['/%', '/%25'],
  ['/topics/%E0%A4', '/topics/%EF%BF%BD'],
  ['/questions#?q=x', '/questions'],
  ['/questions?q=%61#', '/questions?q=%61'],
  ['/questions/?q=x', '/questions?q=x'],
  ['/questions//.data', '/questions.data'],
  ['/', '/'],
  ['/.data', '/.data'],
  ['//evil.example/account', '//evil.example/account'],
])('%s is %s', (target, plain) => {
  expect(plainAddress(target)).toBe(plain)
  expect(plainAddress(plain)).toBe(plain)
})

test.each(['*', 'http://evil.example/questions', 'evil.example:443', '', 'questions'])(
  '%s is no address here',
  target => {
    expect(plainAddress(target)).toBeNull()
  },
)
