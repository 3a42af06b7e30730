import { expect, test } from 'vitest'
import { cookieSeconds, endOf, isToBeNoted, limits, limitsOf } from './limits'

const at = (time: string) => new Date(`2026-03-02T${time}Z`)
const hours = (seconds: number) => seconds / 3600

test('the desk closes after two hours without a visit, and after twelve in all', () => {
  expect([hours(limits.staff.idle), hours(limits.staff.whole)]).toEqual([2, 12])
  expect(endOf(at('08:00:00'), at('08:00:00'), limits.staff)).toEqual(at('10:00:00'))
  expect(endOf(at('08:00:00'), at('09:30:00'), limits.staff)).toEqual(at('11:30:00'))
  expect(endOf(at('08:00:00'), at('19:30:00'), limits.staff)).toEqual(at('20:00:00'))
})

test('a citizen’s account closes after thirty days without a visit, and after ninety in all', () => {
  expect([hours(limits.citizen.idle) / 24, hours(limits.citizen.whole) / 24]).toEqual([30, 90])
})

test('whoever may enter the desk has the desk’s limits, citizen or not', () => {
  expect(limitsOf(['citizen'])).toBe(limits.citizen)
  expect(limitsOf(['citizen', 'service'])).toBe(limits.staff)
  expect(limitsOf(['administrator'])).toBe(limits.staff)
})

test('the cookie stays to the absolute limit, counted from the sign-in however often its secret is renewed', () => {
  expect(cookieSeconds(at('08:00:00'), at('08:00:00'), limits.staff)).toBe(12 * 3600)
  expect(cookieSeconds(at('08:00:00'), at('19:00:00'), limits.staff)).toBe(3600)
  expect(cookieSeconds(at('08:00:00'), at('21:00:00'), limits.staff)).toBe(0)
})

test('a visit is written down once a minute, also when the clock was set back', () => {
  expect(isToBeNoted(at('08:00:00'), at('08:00:59'))).toBe(false)
  expect(isToBeNoted(at('08:00:00'), at('08:01:00'))).toBe(true)
  expect(isToBeNoted(at('08:00:00'), at('07:00:00'))).toBe(true)
})
