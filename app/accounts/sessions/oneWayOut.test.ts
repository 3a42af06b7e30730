import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('sessions end in one place, which rings the bell; the night lets go of those that are over', () => {
  const ends = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.server.ts'))
    .filter(path => /\bsession\.delete/.test(readFileSync(`app/${path}`, 'utf8')))
  expect(ends.toSorted()).toEqual(['accounts/sessions/end.server.ts', 'accounts/sessions/sweep.server.ts'])
})
