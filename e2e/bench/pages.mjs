import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { inPairs, median } from './pairs.mjs'

const seconds = 2

/** Reading pages at 32 connections, against a bare Node server sending the very same headers and compressed bytes. */
export async function pageRows({ origin }, say) {
  const pages = {
    home: '/',
    list: '/questions',
    question: await firstLink(`${origin}/questions?status=answered`, /href="(\/questions\/\d{4}-\d{6}-[^"]+)"/),
    topic: await firstLink(`${origin}/`, /href="(\/topics\/[^"]+)"/),
    guide: '/guide',
  }
  const rows = []
  for (const [name, path] of Object.entries(pages)) {
    say(`measuring ${name}…`)
    rows.push(...(await measured(name, `${origin}${path}`)))
  }
  return rows
}

async function firstLink(page, pattern) {
  const link = (await (await fetch(page)).text()).match(pattern)?.[1]
  if (!link) throw new Error(`${page} shows no link to measure`)
  return link
}

/** Each run gives both the rate and the slowest answers, so the two rows of a page come from the same five pairs. */
async function measured(name, url) {
  const floor = await bareServer(url)
  const [ours, bare] = [[], []]
  try {
    await run(url)
    await run(floor.address)
    const pair = await inPairs(
      () => run(url).then(result => ours.push(result) && result.rate),
      () => run(floor.address).then(result => bare.push(result) && result.rate),
    )
    const against = 'bare Node http, same headers and bytes'
    return [
      { name: `${name}, pages a second`, unit: 'p/s', ...pair, against },
      { name: `${name}, p99 at 32 connections`, unit: 'ms', ...slowest(ours, bare), against },
    ]
  } finally {
    floor.stop()
  }
}

function slowest(ours, bare) {
  const [value, floor] = [ours, bare].map(results => median(results.map(({ p99 }) => p99)))
  const ratio = median(ours.map(({ p99 }, index) => p99 / bare[index].p99))
  return { value, floor, ratio: Number(ratio.toPrecision(3)) }
}

async function run(url) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections: 32,
    duration: seconds,
    headers: { 'accept-encoding': 'br, gzip' },
  })
  if (non2xx || errors) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors`)
  return { rate: requests.average, p99: Math.max(1, latency.p99) }
}

/** A server in a process of its own that answers every request with what `url` answered once. */
function bareServer(url) {
  const child = fork(fileURLToPath(new URL('./bareServer.mjs', import.meta.url)), [url])
  return new Promise((resolve, reject) => {
    child.once('message', address => resolve({ address, stop: () => child.kill() }))
    child.once('exit', code => reject(new Error(`the bare server ended with ${code}`)))
  })
}
