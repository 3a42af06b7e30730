/** What people look for, as the desk reads it. */
export type LookedFor = {
  days: number
  misses: { words: string; count: number; lastOn: string }[]
  sparing: { reference: string; slug: string; title: string; count: number }[]
}
