/** What became of an author's act: done, done already by this very act, or not possible (any more). */
export type OwnOutcome = { ok: true; again: boolean } | { ok: false; reason: 'not-possible' }

export const done: OwnOutcome = { ok: true, again: false }
export const again: OwnOutcome = { ok: true, again: true }
export const notPossible: OwnOutcome = { ok: false, reason: 'not-possible' }
