import { Transform } from 'node:stream'

/**
 * Takes the zero bytes out of a page on its way. React 18 sends the unfilled end of its buffer along wherever a
 * character of several bytes no longer fits in it (react#31134); browsers show that in a text field as « � », which the
 * next sending of the form would keep. No page of ours holds U+0000.
 */
export function withoutZeros(): Transform {
  return new Transform({
    transform(chunk: Buffer, _, next) {
      next(null, chunk.includes(0) ? Buffer.from(chunk.filter(byte => byte !== 0)) : chunk)
    },
  })
}
