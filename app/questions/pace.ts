/**
 * How many questions an hour cost nothing, from one e-mail and from one network address. A library, a school or a whole
 * estate may stand behind one address: it is asked for a proof long before anything is refused, and an e-mail alone never
 * is refused, or somebody could keep its owner out.
 */
export const pace = {
  windowSeconds: 3600,
  freePerEmail: 5,
  freePerAddress: 60,
  /** From one address, with or without proof. */
  mostPerAddress: 600,
  /** About one e-mail from one address. */
  mostPerPair: 40,
} as const

export type Step = 'open' | 'proof' | 'refused'

/** In: how many were asked this hour, this one included. Out: what the next one needs. */
export function stepOf({ email, address, pair }: { email: number; address: number; pair: number }): Step {
  if (address > pace.mostPerAddress || pair > pace.mostPerPair) return 'refused'
  return email > pace.freePerEmail || address > pace.freePerAddress ? 'proof' : 'open'
}

/** A form sent faster than anybody reads it counts for three; a script that names the fields without the form for one. */
export function weightOf(openedAt: number | null, at: number): number {
  return openedAt !== null && at - openedAt < hasty ? 3 : 1
}

const hasty = 3_000

/**
 * The equal way without scripts: the link leaves by mail, but links to one address keep ten minutes between them, so that
 * nobody's mailbox is flooded in their name. In: how many wait already. Out: milliseconds until this one may leave.
 */
export const spacing = (waiting: number): number => waiting * 10 * 60_000
