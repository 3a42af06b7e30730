import { statSync } from 'node:fs'
import { inScratchDatabase } from '~/platform/database/scratch.server'
import { type Progress, showProgress } from '~/platform/progress.server'
import { ended, type Terminal } from '~/platform/terminal'
import { importQuestions } from '../import/importQuestions.server'
import { listTitled } from './listTitled.server'
import { partFound, searchTrial } from './searchTrial.server'
import { readPairs, similarTrial } from './similarTrial.server'
import { ways } from './ways'

const usage = 'usage: portal trial search|similar FILE.jsonl [--pairs PAIRS.jsonl] [--seed NUMBER]'
const seedGiven = 20_261_124
/** How many of the searches, drawn from the seed, are shown one by one. */
const shown = 12

/**
 * `portal trial search|similar FILE`: how well the questions of a file are found, in a database of its own that goes
 * again. Code 2 when fewer are found than promised.
 */
export async function trialCommand(args: string[], terminal: Terminal, checkout: string): Promise<number> {
  const [what, file, ...options] = args
  const seed = Number(option(options, '--seed') ?? seedGiven)
  if ((what !== 'search' && what !== 'similar') || !file || !Number.isSafeInteger(seed)) {
    terminal.note(usage)
    return ended.cannotRun
  }
  const missing = [file, option(options, '--pairs')].find(
    path => path !== undefined && !statSync(path, { throwIfNoEntry: false })?.isFile(),
  )
  if (missing !== undefined) {
    terminal.note(`There is no file "${missing}".`)
    return ended.cannotRun
  }
  return inScratchDatabase(checkout, async () => {
    await watched('questions', watch => importQuestions(file, false, watch))
    return what === 'search' ? tryingSearch(seed, terminal) : tryingSimilar(option(options, '--pairs'), terminal)
  })
}

const option = (options: string[], name: string): string | undefined =>
  options.includes(name) ? options[options.indexOf(name) + 1] : undefined

async function tryingSearch(seed: number, { print }: Terminal): Promise<number> {
  const questions = await listTitled()
  const searched = await watched('searches', ({ begin, advance }) => {
    begin(questions.length)
    return searchTrial(questions, seed, advance)
  })
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`
  print(`${searched.length} searches, seed ${seed}: ${percent(partFound(searched))} found in the first five`)
  for (const way of ways) {
    const some = searched.filter(one => one.way === way)
    const first = some.filter(({ place }) => place === 1).length
    print(`  ${way}: ${percent(partFound(some))} of ${some.length}, ${percent(first / some.length)} in the first place`)
  }
  const every = Math.max(1, Math.floor(searched.length / shown))
  print('A sample, then what was not found:')
  for (const one of searched.filter((_, index) => index % every === 0).slice(0, shown)) print(lineOf(one))
  for (const one of searched.filter(({ place }) => place === null)) print(lineOf(one))
  return partFound(searched) >= promised ? ended.done : ended.findings
}

/** Of titles typed with a slip, without accents, in capitals, or by a few of their words. */
const promised = 0.95

const lineOf = ({ place, way, typed, title }: { place: number | null; way: string; typed: string; title: string }) =>
  `  ${place ?? '-'} | ${way} | ${typed} | ${title}`

async function tryingSimilar(pairs: string | undefined, { print }: Terminal): Promise<number> {
  const { twins, found, missed, judged } = await watched('questions', ({ begin, advance }) =>
    similarTrial(pairs ? readPairs(pairs) : [], begin, advance),
  )
  print(`exact duplicates: ${found} of ${twins} found`)
  for (const title of missed) print(`  - | ${title}`)
  if (judged) {
    const { alike, right, wrong, lost } = judged
    print(`pairs: precision ${(right / (right + wrong)).toFixed(2)}, recall ${(right / alike).toFixed(2)}`)
    print(`  ${right} rightly called alike, ${wrong} wrongly, ${lost} missed, of ${alike} that are`)
  }
  return missed.length === 0 ? ended.done : ended.findings
}

type Watch = { begin(total: number): void; advance(by: number): void }

async function watched<T>(what: string, work: (watch: Watch) => Promise<T>): Promise<T> {
  let progress: Progress | undefined
  const begin = (total: number) => {
    progress = showProgress(total, what)
  }
  return work({ begin, advance: by => progress?.advance(by) }).finally(() => progress?.stop())
}
