import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { inPairs } from './pairs.mjs'

const seconds = 2

/** Pages a second at 32 connections, against a bare Node server sending the very same headers and bytes. */
export async function pageRows({ origin }, say) {
  const list = await (await fetch(`${origin}/questions?status=answered`)).text()
  const question = list.match(/href="(\/questions\/\d{4}-\d{6}-[^"]+)"/)?.[1]
  if (!question) throw new Error('the list shows no question to measure')
  const rows = []
  for (const [name, path] of [
    ['home', '/'],
    ['list', '/questions'],
    ['question', question],
    ['guide', '/guide'],
  ]) {
    say(`measuring ${name}…`)
    const floor = await bareServer(`${origin}${path}`)
    const pair = await inPairs(
      () => rate(`${origin}${path}`),
      () => rate(floor.address),
    )
    floor.stop()
    rows.push({
      name: `${name}, pages a second`,
      unit: 'p/s',
      ...pair,
      against: 'bare Node http, same headers and bytes',
    })
  }
  return rows
}

async function rate(url) {
  const result = await autocannon({
    url,
    connections: 32,
    duration: seconds,
    headers: { 'accept-encoding': 'br, gzip' },
  })
  if (result.non2xx || result.errors) throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`)
  return result.requests.average
}

/** A server in a process of its own that answers every request with what `url` answered once. */
function bareServer(url) {
  const child = fork(fileURLToPath(new URL('./bareServer.mjs', import.meta.url)), [url])
  return new Promise((resolve, reject) => {
    child.once('message', address => resolve({ address, stop: () => child.kill() }))
    child.once('exit', code => reject(new Error(`the bare server ended with ${code}`)))
  })
}
