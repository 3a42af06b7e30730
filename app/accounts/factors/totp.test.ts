import { TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { newTotpSecret, spokenSecret, stepOf, totpAddress } from './totp'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const at = Date.parse('2026-11-24T10:00:10Z')
const codeAt = (moment: number) =>
  new TOTP({ secret, algorithm: 'SHA1', digits: 6, period: 30 }).generate({ timestamp: moment })
const step = Math.floor(at / 30_000)

test('the code of this half minute, of the one before and of the one after are known, each by its own number', () => {
  expect(stepOf(secret, codeAt(at), at)).toBe(step)
  expect(stepOf(secret, codeAt(at - 30_000), at)).toBe(step - 1)
  expect(stepOf(secret, codeAt(at + 30_000), at)).toBe(step + 1)
})

test('a code of a minute ago is not', () => {
  expect(stepOf(secret, codeAt(at - 90_000), at)).toBeNull()
  expect(stepOf(secret, codeAt(at + 90_000), at)).toBeNull()
})

test('spaces do not matter; anything but six digits is no code', () => {
  const code = codeAt(at)
  expect(stepOf(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, at)).toBe(step)
  for (const typed of ['', '12345', `${code}0`, 'abcdef', '١٢٣٤٥٦']) expect(stepOf(secret, typed, at)).toBeNull()
})

test('the test vectors of RFC 6238 are right', () => {
  const known = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  for (const [seconds, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
  ] as const)
    expect(stepOf(known, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
})

test('a new secret has 160 bits, and is spoken in groups of four', () => {
  const made = newTotpSecret()
  expect(made).toMatch(/^[A-Z2-7]{32}$/)
  expect(made).not.toBe(newTotpSecret())
  expect(spokenSecret(made)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
})

test('the picture says whose code it is, and for which portal', () => {
  expect(totpAddress(secret, 'Ville : Saint-Ébène', 'a@mairie.example')).toBe(
    `otpauth://totp/${encodeURIComponent('Ville : Saint-Ébène')}:a%40mairie.example?issuer=${encodeURIComponent('Ville : Saint-Ébène')}&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  )
})
