/** Where a command speaks: its result on standard output, everything meant for the operator's eye on standard error. */
export type Terminal = {
  print(line: string): void
  note(line: string): void
}

/** How a command ends: done, could not run, done with something to look at. */
export const ended = { done: 0, cannotRun: 1, findings: 2 } as const
