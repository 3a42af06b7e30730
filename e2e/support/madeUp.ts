import { randomInt } from 'node:crypto'

/** A word nobody has used before, of letters alone: figures among them would be pointed out as a number plate now and then. */
export const madeUp = (letters = 10): string =>
  Array.from({ length: letters }, () => String.fromCharCode(97 + randomInt(26))).join('')
