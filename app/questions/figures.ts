/** What a list's page says of it in numbers. */
export type Figures = {
  asked: number
  answered: number
  /** There are more than are counted. */
  more: boolean
  /** Half of the last `of` answers came within `days`; null where too few say too little. */
  usual: { days: number; of: number } | null
}

/** Fewer answers are single cases, and a single case is not how long it usually takes. */
const fewest = 3

/** In: how many days each of the last answers took, in any order. Out: what half of them took at most. */
export function usualDays(days: readonly number[]): Figures['usual'] {
  if (days.length < fewest) return null
  const sorted = days.toSorted((a, b) => a - b)
  return { days: sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, of: days.length }
}
