import { expect, test } from 'vitest'
import { isRecent } from './recent'

const proven = new Date('2026-11-24T10:00:00Z')
const after = (minutes: number) => new Date(proven.getTime() + minutes * 60_000)

test('a proof opens dangerous acts for a quarter of an hour', () => {
  expect(isRecent(proven, after(15), 'send')).toBe(true)
  expect(isRecent(proven, after(15.1), 'send')).toBe(false)
})

test('a form is opened only while there is time left to send it', () => {
  expect(isRecent(proven, after(10), 'open')).toBe(true)
  expect(isRecent(proven, after(10.1), 'open')).toBe(false)
})
