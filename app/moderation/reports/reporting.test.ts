import { expect, test } from 'vitest'
import { reportShape } from './reporting'

const codes = (kind: 'report' | 'about-me', form: object) =>
  Object.fromEntries(
    (reportShape(kind).safeParse(form).error?.issues ?? []).map(({ path, message }) => [path[0], message]),
  )

test('a report needs its reason, and words where the reason tells nothing', () => {
  expect(codes('report', { reason: 'insult' })).toEqual({})
  expect(codes('report', { reason: 'other' })).toEqual({ words: 'missing' })
  expect(codes('report', {})).toEqual({ reason: 'missing' })
  expect(codes('about-me', { reason: 'named' })).toEqual({ words: 'missing' })
})

test('everything that is wrong is said at once, and a filled trap too', () => {
  expect(codes('about-me', { email: 'pas une adresse', website: 'x' })).toEqual({
    reason: 'missing',
    words: 'missing',
    email: 'wrong',
    form: 'trap',
  })
  expect(codes('report', { reason: 'insult', words: 'x'.repeat(2_001) })).toEqual({ words: 'long' })
})
