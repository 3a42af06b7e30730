import { expect, test } from 'vitest'
import { networkOf } from './network'

test('whoever has a network of IPv6 is one visitor, whichever of its addresses they take', () => {
  const home = networkOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd')
  expect(home).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:0DB8:0001:0002::1')).toBe(home)
  expect(networkOf('2001:db8:1:3::1')).not.toBe(home)
  expect(networkOf('fe80::1%eth0')).toBe(networkOf('fe80::2'))
  expect(networkOf('2001:db8::')).toBe('2001:db8:0:0::/64')
})

test('an address of IPv4 is a visitor, in either dress', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('192.0.2.8')).not.toBe(networkOf('192.0.2.7'))
  expect(networkOf('')).toBe('')
})
