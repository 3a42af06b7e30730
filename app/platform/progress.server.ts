import progress from 'cli-progress'

export type Progress = { advance(by: number): void; stop(): void }

/** Without a terminal nobody watches a bar grow: a line now and then is enough for a log. */
const quietSeconds = 5

/**
 * Shows on standard error how a long work goes on: done, rate, time left.
 * @param total how many steps it has; `what` names them in the plural.
 */
export function showProgress(total: number, what: string): Progress {
  return process.stderr.isTTY ? barOf(total, what) : linesOf(total, what)
}

function barOf(total: number, what: string): Progress {
  const began = performance.now()
  const bar = new progress.SingleBar({
    format: `{bar} {percentage} % | {value}/{total} ${what} | {rate} a second | {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
    etaBuffer: 2000,
  })
  bar.start(total, 0, { rate: '…' })
  let done = 0
  const advance = (by: number) => {
    done += by
    bar.increment(by, { rate: rateOf(done, began) })
  }
  return { advance, stop: () => bar.stop() }
}

function linesOf(total: number, what: string): Progress {
  const began = performance.now()
  let done = 0
  let spoke = began
  const advance = (by: number) => {
    done += by
    if (performance.now() - spoke < quietSeconds * 1000) return
    spoke = performance.now()
    const rate = rateOf(done, began)
    const left = rate > 0 ? `about ${Math.ceil((total - done) / rate)} s left` : ''
    process.stderr.write(`${done}/${total} ${what}, ${rate} a second, ${left}\n`)
  }
  return { advance, stop: () => {} }
}

function rateOf(done: number, began: number): number {
  return Math.round((done * 1000) / Math.max(1, performance.now() - began))
}
