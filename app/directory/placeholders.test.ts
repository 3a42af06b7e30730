import { expect, test } from 'vitest'
import { filledIn } from './placeholders'

test('a page says the authority’s own phone number and links in the reader’s language', () => {
  expect(
    filledIn('Appelez le {{authority.phone}} ([charte]({{base}}/charter))', { phone: '01 99 00 24 10' }, '/en'),
  ).toBe('Appelez le 01 99 00 24 10 ([charte](/en/charter))')
})

test('what the authority has not filled in, or does not exist, is a dash', () => {
  expect(filledIn('{{authority.host}} {{authority.secret}}', { host: '' }, '')).toBe('— —')
})

test('a name with signs in it stays a name', () => {
  expect(filledIn('{{authority.name}}', { name: 'L*Isle* <b>' }, '')).toBe('L\\*Isle\\* \\<b\\>')
})
