import { expect, test } from 'vitest'
import { kept } from './kept'
import { keptNamed, spanOf } from './keptWords'

test('years, days and a day are said as people say them', () => {
  expect(['declined', 'address', 'mail', 'stagedFile', 'exchange'].map(what => spanOf(what as 'mail', 'fr'))).toEqual([
    'un an',
    'deux ans',
    '30 jours',
    '24 heures',
    'dix ans',
  ])
  expect(spanOf('unconfirmed', 'en')).toBe('7 days')
  expect(Object.keys(keptNamed('en'))).toEqual(Object.keys(kept))
})
