/**
 * `npm run bench`: each figure beside its floor in the same run, taken in turn, the median of five pairs. Machines are
 * shared and noisy, so only ratios are worth comparing. Writes docs/bench.json and the table of docs/performance.md.
 * `npm run bench -- pages live` takes only those figures again and leaves the others as they stand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askRows } from './ask.mjs'
import { largeRows } from './large.mjs'
import { liveRows } from './live.mjs'
import { pageRows } from './pages.mjs'
import { startPortal } from './portal.mjs'
import { searchRows } from './search.mjs'

const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const say = line => console.log(line)

const measures = { pages: pageRows, search: searchRows, ask: askRows, live: liveRows, large: largeRows }

/** Runs every measure, or those named, against a portal of its own with the demonstration and 1,000 made-up questions. */
export async function bench(named = []) {
  const unknown = named.find(name => !Object.hasOwn(measures, name))
  if (unknown) throw new Error(`there is no measure "${unknown}": ${Object.keys(measures).join(', ')}`)
  const chosen = named.length > 0 ? named : Object.keys(measures)
  const portal = await startPortal(checkout, say)
  const rows = []
  try {
    for (const name of chosen) {
      for (const row of await measures[name](portal, say, checkout)) {
        rows.push(row)
        say(
          `${row.name.padEnd(34)} ${format(row.value)} ${row.unit.padEnd(6)} floor ${format(row.floor)}  ratio ${row.ratio}`,
        )
      }
    }
  } finally {
    await portal.stop()
  }
  const all = named.length > 0 ? besideOthers(rows) : rows
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
  writeTable(all)
}

const file = join(checkout, 'docs/bench.json')

/** The new readings, then those of before that were not taken again. */
function besideOthers(rows) {
  const taken = new Set(rows.map(({ name }) => name))
  return [...rows, ...JSON.parse(readFileSync(file, 'utf8')).filter(({ name }) => !taken.has(name))]
}

function writeTable(rows) {
  const file = join(checkout, 'docs/performance.md')
  const table = [
    '| what | portal | floor | ratio | the floor is |',
    '|---|---|---|---|---|',
    ...rows.map(
      row =>
        `| ${row.name} | ${format(row.value)} ${row.unit} | ${format(row.floor)} ${row.unit} | ${row.ratio} | ${row.against} |`,
    ),
  ].join('\n')
  const today = new Date().toISOString().slice(0, 10)
  const intro = `Measured ${today} by \`npm run bench\` on ${cpus().length} cores, Node ${process.versions.node}.`
  const text = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, `<!-- bench -->\n${intro}\n\n${table}\n<!-- /bench -->`),
  )
}

const format = number =>
  number >= 100 ? Math.round(number).toLocaleString('en') : Number(number.toPrecision(3)).toString()
