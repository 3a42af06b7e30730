import { readFileSync } from 'node:fs'
import pg from 'pg'
import { type Finding, type Head, headsIn, lineOfHead, sentenceOf } from './events/chains'
import { findingsAgainst, findingsOutside, streamsKept, verifyStream } from './events/verifyChains.server'
import { sessionUrl } from './platform/db.server'
import { showProgress } from './platform/progress.server'
import { ended, type Terminal } from './platform/terminal'

/**
 * `portal verify-log`: whether everything that happened still stands as it was written. Prints each stream's head, to be
 * kept elsewhere; `--against FILE` compares with such a print, which shows a history written anew from end to end.
 */
export async function verifyLogCommand(args: string[], { print, note }: Terminal): Promise<number> {
  const asked = earlierHeads(args)
  if (!asked.ok) {
    note(asked.why)
    return ended.cannotRun
  }
  const { heads, findings } = await verify(asked.heads)
  for (const head of heads) print(lineOfHead(head))
  for (const finding of findings) note(sentenceOf(finding))
  note(findings.length === 0 ? 'The log is whole.' : `The log is not whole: ${findings.length} findings.`)
  return findings.length === 0 ? ended.done : ended.findings
}

type Asked = { ok: true; heads: Head[] } | { ok: false; why: string }

function earlierHeads([option, file, ...more]: string[]): Asked {
  if (option === undefined) return { ok: true, heads: [] }
  if (option !== '--against' || !file || more.length > 0)
    return { ok: false, why: 'Say: portal verify-log, or portal verify-log --against FILE.' }
  const heads = headsIn(readFileSync(file, 'utf8'))
  if (!heads) return { ok: false, why: `${file} is not what verify-log printed: one stream, number and hash a line.` }
  return { ok: true, heads }
}

/** One snapshot for all: acts may go on meanwhile. */
async function verify(earlier: Head[]) {
  const client = new pg.Client({ connectionString: sessionUrl(), application_name: 'porte-voix verify-log' })
  await client.connect()
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const heads = await streamsKept(client)
    const total = heads.reduce((sum, { seq, swept }) => sum + Number(seq - swept), 0)
    const progress = showProgress(total, 'entries')
    const findings: Finding[] = []
    try {
      for (const kept of heads) findings.push(...(await verifyStream(client, kept, progress.advance)))
    } finally {
      progress.stop()
    }
    findings.push(...(await findingsOutside(client)), ...(await findingsAgainst(client, heads, earlier)))
    return { heads, findings }
  } finally {
    await client.end()
  }
}
