/** The least time of a few runs, in milliseconds: whatever else the machine does only ever adds. */
function leastOf(work: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    work()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

/** How many times longer `work` takes than `other`, both warm. What takes next to no time counts as a millisecond. */
export function timesLonger(work: () => unknown, other: () => unknown): number {
  other()
  return Math.max(leastOf(work, 3), 1) / Math.max(leastOf(other, 3), 1)
}
