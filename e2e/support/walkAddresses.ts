import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { fingerprint, newSecret } from '../../app/platform/secrets.server'
import type { Listed } from '../../app/routeList'

type Samples = {
  references: string[]
  question: string
  track: string
  topic: string
  service: string
  official: string
}

/** A question of each state, a track link to somebody’s question, and one of each kind of the directory. */
export async function samplesOf(db: pg.Client): Promise<Samples> {
  const one = async (sql: string) => ((await db.query(sql)).rows[0]?.it as string | undefined) ?? ''
  const states = await db.query(
    'select distinct on (publication, visibility) reference from question where reference is not null',
  )
  const track = newSecret()
  await db.query(
    `insert into access_link (id, purpose, question_id) select $1, 'track', id from question where publication = 'published' limit 1`,
    [fingerprint(track)],
  )
  return {
    references: states.rows.map(({ reference }) => reference as string),
    question: await one(
      `select reference || '-' || slug as it from question where publication = 'published' and visibility = 'public' limit 1`,
    ),
    track,
    topic: await one('select slug as it from topic limit 1'),
    service: await one('select slug as it from service limit 1'),
    official: await one('select slug as it from official limit 1'),
  }
}

/** The addresses of a route with real objects in them, each with its `.data` twin. A part nobody knows fails the test. */
export function addressesOf({ path, data }: Listed, samples: Samples): string[] {
  const references = path.includes(':reference') ? samples.references : ['']
  return references.flatMap(reference => {
    const address = path.replaceAll(/:(\w+)|\*/g, (_, part = '*') => sampleOf(part, path, { ...samples, reference }))
    return data ? [address, `${address === '/' ? '/_root' : address}.data`] : [address]
  })
}

function sampleOf(part: string, path: string, samples: Samples & { reference: string }): string {
  const known: Record<string, string> = {
    '*': 'nowhere',
    reference: samples.reference,
    question: samples.question,
    token: path.includes('/track/') ? samples.track : 'x'.repeat(43),
    slug: /topics|directory/.test(path)
      ? samples.topic
      : path.includes('/services/')
        ? samples.service
        : samples.official,
    id: randomUUID(),
    name: 'a.jpg',
    key: 'x'.repeat(43),
    kind: 'topics',
    section: 'names',
    version: '1',
    which: 'all',
    part: '1',
    hash: '000000000000',
  }
  const sample = known[part]
  if (sample === undefined) throw new Error(`nobody has told this walk what :${part} of ${path} may be`)
  return sample
}
