import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { onServer, withDatabase } from '../../../e2e/support/cluster'
import { asked, everythingIn } from '../../../e2e/support/contents'
import { db, sessionUrl } from '../db.server'
import { addJob } from '../jobs/worker.server'
import { restoreBackup } from './restoreBackup.server'
import { writeBackup } from './writeBackup.server'

const { url: server, template } = inject('server')
const made: string[] = []
afterAll(async () => {
  for (const name of made) await onServer(server, `drop database if exists ${name} with (force)`)
})

const folder = () => mkdtempSync(join(tmpdir(), 'pv-backup-'))
const here = (dataDir = folder()) => ({ url: sessionUrl(), dataDir, checkout: process.cwd(), demo: false })

async function elsewhere() {
  const name = `porte_voix_${randomUUID().replaceAll('-', '')}`
  made.push(name)
  await onServer(server, `create database ${name} template ${template}`)
  return { ...here(), url: withDatabase(server, name) }
}

async function aTownWithQuestions() {
  const topic = await db.topic.create({
    data: { slug: `voirie-${randomUUID()}`, nameFr: 'Voirie', nameEn: 'Roads', published: 1 },
  })
  const person = await db.person.create({
    data: { email: `${randomUUID()}@demo.example`, roles: ['agent', 'citizen'], firstName: 'Dora « la \\ "vive" »' },
  })
  const first = await db.question.create({
    data: {
      slug: 'a',
      title: 'L’école ferme-t-elle ?',
      body: 'Deux\nlignes\t\\n et 🚲',
      topicId: topic.id,
      publication: 'published',
      reference: `2026-${String(made.length).padStart(6, '0')}`,
      publishedAt: new Date('2026-03-29T01:30:00.123Z'),
    },
  })
  const answer = await db.answer.create({
    data: {
      questionId: first.id,
      body: 'Non.',
      nature: 'decision',
      outcome: 'negative',
      wordsHash: 'h',
      subject: ['works', 'a,b'],
      authorId: person.id,
    },
  })
  await db.question.update({
    where: { id: first.id },
    data: { publishedAnswerId: answer.id, answerText: 'Non, écoles ouvertes.' },
  })
  await db.attachment.create({
    data: {
      questionId: first.id,
      draft: 'd',
      name: 'été « à l’école ».jpg',
      type: 'image/jpeg',
      bytes: 3,
      width: 4,
      height: 2,
      description: 'Le portail,\tfermé',
      sentHash: 'h',
      isPublic: true,
    },
  })
  await db.attachment.create({
    data: { draft: 'd', name: 'plan.pdf', type: 'application/pdf', bytes: 3, sentHash: 'h' },
  })
  await db.question.create({
    data: { slug: 'b', title: 'Bis', body: '', publication: 'withdrawn', mergedIntoId: first.id },
  })
  await db.guideRevision.create({ data: { content: { rules: [1, 2.5, null, 'é'] } } })
  const event = await db.event.create({ data: { name: 'question.published', questionId: first.id } })
  const stream = await db.stream.create({ data: { id: `moderators-${randomUUID()}`, head: 9_007_199_254_740_993n } })
  const hash = new Uint8Array([0, 255, 92, 120])
  await db.streamEntry.create({ data: { streamId: stream.id, seq: 9_007_199_254_740_993n, eventId: event.id, hash } })
  await db.$transaction(tx => addJob(tx, 'react', { eventId: event.id }))
}

/** The bytes of every joined file, as the portal keeps them, beside what is not the town's: the demonstration's, an upload. */
async function joinedFiles(dataDir: string) {
  for (const folder of ['files', 'demo-files', '.uploads']) {
    mkdirSync(join(dataDir, folder), { mode: 0o700 })
    writeFileSync(join(dataDir, folder, randomUUID()), 'not the town’s')
  }
  const rows = await db.attachment.findMany()
  const names = rows.flatMap(({ id, type }) => (type === 'application/pdf' ? [id] : [id, `${id}-small`]))
  return names.map(name => {
    const bytes = randomBytes(70_000)
    writeFileSync(join(dataDir, 'files', name), bytes, { mode: 0o600 })
    return [name, bytes] as const
  })
}

test('what is backed up here and restored elsewhere is the same to the last comma', async () => {
  await aTownWithQuestions()
  const portal = here()
  mkdirSync(join(portal.dataDir, 'secrets'))
  writeFileSync(join(portal.dataDir, 'secrets', 'key'), 'a secret', { mode: 0o600 })
  writeFileSync(join(portal.dataDir, 'database-password'), 'of this machine only')
  const joined = await joinedFiles(portal.dataDir)
  const file = join(folder(), 'town.tar.gz')
  await writeBackup(file, portal)
  expect(statSync(file).mode & 0o077).toBe(0)

  const other = await elsewhere()
  expect(await restoreBackup(file, other, false)).toMatchObject({ ok: true })

  expect(await everythingIn(other.url)).toEqual(await everythingIn(portal.url))
  expect(readFileSync(join(other.dataDir, 'secrets', 'key'), 'utf8')).toBe('a secret')
  expect(() => statSync(join(other.dataDir, 'database-password'))).toThrow()
  expect(joined.length).toBeGreaterThan(2)
  for (const [path, bytes] of joined) {
    expect(readFileSync(join(other.dataDir, 'files', path)).equals(bytes), path).toBe(true)
    expect(statSync(join(other.dataDir, 'files', path)).mode & 0o077, path).toBe(0)
  }
  expect(statSync(join(other.dataDir, 'files')).mode & 0o077).toBe(0)
  for (const left of ['demo-files', '.uploads']) expect(existsSync(join(other.dataDir, left)), left).toBe(false)
  const jobs = 'select task_identifier, key from graphile_worker.jobs order by 1'
  expect(await asked(other.url, jobs)).toEqual(await asked(portal.url, jobs))
  const [next] = await asked<{ number: number }>(
    other.url,
    `insert into guide_revision (id, content) values ('${randomUUID()}', '{}') returning number`,
  )
  expect(next?.number).toBe((await db.guideRevision.aggregate({ _max: { number: true } }))._max.number! + 1)
})

test('a restored portal writes to nobody until somebody has looked', async () => {
  const file = join(folder(), 'town.tar.gz')
  await writeBackup(file, here())
  const other = await elsewhere()
  await restoreBackup(file, other, false)
  expect(await asked(other.url, "select 1 from setting where key = 'paused'")).toHaveLength(1)
})

test('foreign keys hold again after a restore', async () => {
  const file = join(folder(), 'town.tar.gz')
  await writeBackup(file, here())
  const other = await elsewhere()
  await restoreBackup(file, other, false)
  const keys =
    "select conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1"
  expect(await asked(other.url, keys)).toEqual(await asked(sessionUrl(), keys))
})

test('a portal in use is not replaced unless somebody insists', async () => {
  await aTownWithQuestions()
  const file = join(folder(), 'town.tar.gz')
  await writeBackup(file, here())
  const other = await elsewhere()
  await restoreBackup(file, other, false)
  expect(await restoreBackup(file, other, false)).toMatchObject({ ok: false, why: expect.stringContaining('--force') })
  expect(await restoreBackup(file, other, true)).toMatchObject({ ok: true })
})

test('a damaged archive changes nothing', async () => {
  const file = join(folder(), 'town.tar.gz')
  await writeBackup(file, here())
  const bytes = readFileSync(file)
  bytes[Math.floor(bytes.length / 2)]! ^= 0xff
  writeFileSync(file, bytes)
  const other = await elsewhere()
  const before = await everythingIn(other.url)
  expect(await restoreBackup(file, other, true)).toMatchObject({ ok: false, why: expect.stringContaining('damaged') })
  expect(await everythingIn(other.url)).toEqual(before)
})

test('a file that is no backup is told so', async () => {
  const file = join(folder(), 'holiday.tar.gz')
  writeFileSync(file, 'not an archive')
  expect(await restoreBackup(file, await elsewhere(), false)).toMatchObject({ ok: false })
})

test('the demonstration and real data never take each other’s place', async () => {
  const file = join(folder(), 'town.tar.gz')
  await writeBackup(file, here())
  expect(await restoreBackup(file, { ...(await elsewhere()), demo: true }, true)).toMatchObject({
    ok: false,
    why: expect.stringContaining('DEMO=no'),
  })
})
