import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { db } from '~/platform/db.server'
import { nearest, readQuestion } from '../similar.server'

/** Two questions of a file, by their ids there, and whether a reader took them for the same. */
const Pair = z.strictObject({ one: z.string(), other: z.string(), alike: z.boolean() })
export type Pair = z.infer<typeof Pair>

export const readPairs = (file: string): Pair[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => Pair.parse(JSON.parse(line)))

type Judged = { alike: number; right: number; wrong: number; lost: number }
export type SimilarTried = { twins: number; found: number; missed: string[]; judged: Judged | null }

/** How many are looked at to know whether a pair is called alike: far more than a page shows. */
const wholePool = 300

/** Asks each question that stands there twice again, then each pair's first question for its second. */
export async function similarTrial(
  pairs: readonly Pair[],
  begin: (total: number) => void,
  advance: (by: number) => void,
): Promise<SimilarTried> {
  const twins = await db.$queryRaw<{ title: string }[]>`
    select min(title) as title from question where publication = 'published' and visibility = 'public'
    group by title_normal having count(*) > 1 order by 1`
  begin(twins.length + pairs.length)
  await db.$executeRaw`analyze question`
  const missed: string[] = []
  for (const { title } of twins) {
    // The question itself is there too, so that its twin is the second.
    const [, twin] = await nearest(title, await readQuestion(title), 5)
    if (twin?.nearness !== 1) missed.push(title)
    advance(1)
  }
  const judged = pairs.length > 0 ? await judge(pairs, advance) : null
  return { twins: twins.length, found: twins.length - missed.length, missed, judged }
}

async function judge(pairs: readonly Pair[], advance: (by: number) => void): Promise<Judged> {
  const judged: Judged = { alike: 0, right: 0, wrong: 0, lost: 0 }
  for (const { one, other, alike } of pairs) {
    const [asked, looked] = await Promise.all([one, other].map(questionOf))
    const title = asked?.title ?? ''
    const near = await nearest(title, await readQuestion(title), wholePool)
    const called = near.some(({ reference }) => reference === looked?.reference)
    judged.alike += Number(alike)
    if (called) judged[alike ? 'right' : 'wrong'] += 1
    else judged.lost += Number(alike)
    advance(1)
  }
  return judged
}

const questionOf = (externalId: string) =>
  db.question.findUniqueOrThrow({ where: { externalId }, select: { title: true, reference: true } })
