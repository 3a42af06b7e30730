/**
 * How many reports an hour cost nothing from one network address: fewer than questions, for nobody reads ten pages a
 * minute. A proof is asked for long before anything is refused: a whole school may stand behind one address.
 */
export const reportPace = { windowSeconds: 3600, free: 10, most: 200 } as const

export type ReportStep = 'open' | 'proof' | 'refused'

/** In: how many came this hour from one address, this one included. Out: what this one needs. */
export function reportStep(count: number): ReportStep {
  if (count > reportPace.most) return 'refused'
  return count > reportPace.free ? 'proof' : 'open'
}
