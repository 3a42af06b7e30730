/** How many messages a socket may send: this many at once, and this many more each second. */
const burst = 60
const perSecond = 20

/** Beyond so many refused messages in a row a socket is cut off: it is not a person any more. */
export const patience = 300

export type Allowance = { left: number; at: number; refused: number }

export const fullAllowance = (at: number): Allowance => ({ left: burst, at, refused: 0 })

/** In: what was left and the moment (milliseconds) of one more message. Out: what is left; `refused` grows when nothing was. */
export function spend({ left, at, refused }: Allowance, now: number): Allowance {
  const filled = Math.min(burst, left + ((now - at) / 1000) * perSecond)
  return filled >= 1 ? { left: filled - 1, at: now, refused: 0 } : { left: filled, at: now, refused: refused + 1 }
}
