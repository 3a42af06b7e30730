import { expect, test } from 'vitest'
import { mayBeCompressed } from './compressed.server'

const answer = (headers: Record<string, string>) => ({ getHeader: (name: string) => headers[name] })

test('words may be compressed', () => {
  for (const type of ['text/html; charset=utf-8', 'text/x-script', 'application/json', 'text/calendar'])
    expect(mayBeCompressed(answer({ 'Content-Type': type })), type).toBe(true)
})

test('pictures, PDFs and what says no type stay as they are', () => {
  for (const type of ['image/png', 'image/webp', 'application/pdf', 'application/octet-stream', ''])
    expect(mayBeCompressed(answer({ 'Content-Type': type })), type).toBe(false)
})

test('a stream of events leaves as it comes', () => {
  expect(mayBeCompressed(answer({ 'Content-Type': 'text/event-stream; charset=utf-8' }))).toBe(false)
})

test('bytes an ETag names exactly stay those bytes', () => {
  expect(mayBeCompressed(answer({ 'Content-Type': 'application/atom+xml', ETag: '"abc"' }))).toBe(false)
})
