/** The least work of three runs, in milliseconds of the processor: how busy the machine is otherwise does not count. */
function leastOf(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** How many times more work `work` is than `other`, both warm. Next to none counts as two milliseconds. */
export function timesLonger(work: () => unknown, other: () => unknown): number {
  other()
  return Math.max(leastOf(work), 2) / Math.max(leastOf(other), 2)
}
