import { expect, test } from 'vitest'
import { cursorText, isInstant, parseCursor } from './cursor'

const here = { order: 'recent', key: '2026-03-02T10:00:00.000Z', id: '0195f000-0000-7000-8000-000000000001' }

test('a cursor gives its place back', () => {
  expect(parseCursor(cursorText(here), ['recent'])).toEqual(here)
})

test('a cut, forged or foreign cursor is none', () => {
  expect(parseCursor(cursorText(here).slice(0, -9), ['recent'])).toBeNull()
  expect(parseCursor('!!!', ['recent'])).toBeNull()
  expect(parseCursor(Buffer.from('["recent","2026",1]').toString('base64url'), ['recent'])).toBeNull()
  expect(parseCursor(cursorText(here), ['answered'])).toBeNull()
})

test('only a moment written as the list writes it is one: a year no database knows is none', () => {
  expect(isInstant(here.key)).toBe(true)
  for (const key of ['2026-03-02', '0001', '2026-13-02T10:00:00.000Z', '-271821-04-20T00:00:00.000Z'])
    expect(isInstant(key), key).toBe(false)
})
