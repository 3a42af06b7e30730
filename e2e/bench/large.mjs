import { inPairs, median } from './pairs.mjs'
import { startPortal } from './portal.mjs'
import { searchRows } from './search.mjs'

const times = 25
const large = 100_000
const there = { words: 'trottoir beffroi', suffix: ' at 100,000' }

/**
 * What a hundred times more questions cost: pages drawn anew for each reader on a portal of 100,000, against the same
 * pages on one of 1,000; then searches and similar questions there, against the same statements by raw `pg`.
 */
export async function largeRows(small, say, checkout) {
  say(`making up ${large.toLocaleString('en')} questions, some minutes…`)
  const big = await startPortal(checkout, say, { port: 3921, questions: large })
  try {
    return [...(await againstSmall(big, small, say)), ...(await searchRows(big, say, checkout, there))]
  } finally {
    await big.stop()
  }
}

async function againstSmall(big, small, say) {
  const pages = {
    list: async () => '/questions',
    'filtered list': async () => '/questions?topic=stationnement&status=answered',
    question: firstQuestion,
  }
  const rows = []
  for (const [name, pathIn] of Object.entries(pages)) {
    say(`measuring ${name} at ${large.toLocaleString('en')}…`)
    const [there, here] = await Promise.all([big, small].map(async portal => anew(portal.origin, await pathIn(portal))))
    const pair = await inPairs(
      () => drawn(there),
      () => drawn(here),
    )
    rows.push({ name: `${name} at 100,000, milliseconds`, unit: 'ms', ...pair, against: 'the same at 1,000 questions' })
  }
  return rows
}

async function firstQuestion({ origin }) {
  const page = await (await fetch(`${origin}/questions?status=answered&topic=stationnement`)).text()
  return page.match(/href="(\/questions\/\d{4}-\d{6}-[^"]+)"/)?.[1] ?? '/questions'
}

/** A word no page takes: the reading cache stands aside, and the page is drawn each time. */
const anew = (origin, path) => `${origin}${path}${path.includes('?') ? '&' : '?'}anew=1`

async function drawn(url) {
  const took = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    const answer = await fetch(url)
    await answer.text()
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    took.push(performance.now() - began)
  }
  return median(took)
}
