import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { importCommand } from './importCommand.server'
import { importQuestions } from './importQuestions.server'

type Line = Record<string, unknown>
const asked = (id: string, more: Line = {}): Line => ({
  id,
  askedAt: '2025-03-04',
  topic: 'Voirie',
  title: `Question ${id} ?`,
  body: 'Bonjour.',
  answeredAt: null,
  answer: null,
  answeredBy: null,
  lang: 'fr',
  source: 'cahier',
  ...more,
})
const answered = (id: string, more: Line = {}) =>
  asked(id, { answer: 'Oui, en **mai**.', answeredAt: '2025-03-10', answeredBy: 'La maire', ...more })

function fileOf(...lines: (Line | string | Buffer)[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'pv-import-')), 'questions.jsonl')
  const bytes = lines.map(line =>
    Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
  )
  writeFileSync(file, Buffer.concat(bytes.flatMap(line => [line, Buffer.from('\n')])))
  return file
}

const unwatched = { begin: () => {}, advance: () => {} }
const run = (file: string, update = false) => importQuestions(file, update, unwatched)
const kept = (id: string) =>
  db.question.findUniqueOrThrow({
    where: { externalId: id },
    include: { topic: true, service: true, publishedAnswer: true },
  })
const told = () => db.event.count({ where: { name: 'questions.imported' } })

test('a question goes in with its answer, topic, service and reference, and can be found', async () => {
  const file = fileOf(
    answered('in-1', { topic: 'Écoles et cantines', service: 'Enfance', outcome: 'positive', askedAt: '2019-05-06' }),
  )
  expect(await run(file)).toMatchObject({ imported: 1, unchanged: 0, changed: 0, rejected: 0 })
  const question = await kept('in-1')
  expect(question).toMatchObject({
    reference: '2019-000001',
    publication: 'published',
    visibility: 'public',
    channel: 'import',
    outcome: 'positive',
    nature: 'information',
    addressee: 'service',
    topic: { slug: 'ecoles-et-cantines', published: 1 },
    service: { slug: 'enfance' },
    publishedAnswer: { approval: 'published', signerName: 'La maire', outcome: 'positive' },
  })
  expect(question.answerText).toBe('Oui, en mai.')
  expect(question.createdAt.toISOString()).toBe('2019-05-06T10:00:00.000Z')
  const found =
    await db.$queryRaw`select 1 from question where external_id = 'in-1' and search @@ websearch_to_tsquery('public.porte_voix', 'mai')`
  expect(found).toHaveLength(1)
})

test('an answer whose outcome nobody said has none', async () => {
  await run(fileOf(answered('none-1')))
  expect(await kept('none-1')).toMatchObject({
    outcome: null,
    nature: 'information',
    publishedAnswer: { outcome: null },
  })
})

test('importing twice changes nothing and tells the desk once', async () => {
  const file = fileOf(asked('twice-1'), answered('twice-2'))
  const before = await told()
  await run(file)
  expect(await run(file)).toMatchObject({ imported: 0, unchanged: 2, changed: 0 })
  expect(await told()).toBe(before + 1)
  expect(await db.mail.count()).toBe(0)
})

test('the same id with other words is left alone, unless asked for', async () => {
  await run(fileOf(answered('change-1', { topic: 'Piscine' })))
  const file = fileOf(answered('change-1', { topic: 'Patinoire', title: 'Autre titre ?', answer: 'Non.' }))
  expect(await run(file)).toMatchObject({ imported: 0, changed: 1 })
  expect(await kept('change-1')).toMatchObject({ title: 'Question change-1 ?', version: 1 })

  expect(await run(file, true)).toMatchObject({ imported: 0, changed: 1 })
  expect(await kept('change-1')).toMatchObject({
    title: 'Autre titre ?',
    answerText: 'Non.',
    version: 2,
    topic: { slug: 'patinoire', published: 1 },
  })
  expect(await db.topic.findUnique({ where: { slug: 'piscine' } })).toMatchObject({ published: 0 })
  expect(await db.answer.count({ where: { question: { externalId: 'change-1' } } })).toBe(1)
  expect(await run(file, true)).toMatchObject({ unchanged: 1, changed: 0 })
})

test('an update does not bring back what the desk has taken off public view', async () => {
  await run(fileOf(asked('hidden-1')))
  await db.question.update({ where: { externalId: 'hidden-1' }, data: { visibility: 'hidden' } })
  await run(fileOf(answered('hidden-1')), true)
  expect(await kept('hidden-1')).toMatchObject({ visibility: 'hidden', publishedAnswerId: null, answerText: null })
})

test('references follow the days of the questions, not the order of the file', async () => {
  await run(
    fileOf(
      asked('o-3', { askedAt: '2011-09-01' }),
      asked('o-1', { askedAt: '2011-01-02' }),
      asked('o-2', { askedAt: '2011-03-01T08:00:00Z' }),
    ),
  )
  expect([await kept('o-1'), await kept('o-2'), await kept('o-3')].map(row => row.reference)).toEqual([
    '2011-000001',
    '2011-000002',
    '2011-000003',
  ])
})

test('bad lines are told with their number and reason; the others go in', async () => {
  const long = JSON.stringify(asked('bad-long', { body: 'x'.repeat(2_000_000) }))
  const file = fileOf(
    asked('good-1'),
    '{"id": "broken"',
    asked('bad-title', { title: '', body: '' }),
    asked('bad-day', { askedAt: '2025-02-31' }),
    long,
    asked('bad-control', { body: 'a\u0007b' }),
    Buffer.from([0x7b, 0xff, 0x7d]),
    '',
    asked('good-2'),
  )
  expect(await run(file)).toMatchObject({ imported: 2, rejected: 6 })
  const rejected = readFileSync(file.replace('.jsonl', '.rejected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(text => JSON.parse(text))
  expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'not-json'],
    [3, 'no-title'],
    [4, 'no-such-day'],
    [5, 'line-too-long'],
    [6, 'control-characters'],
    [7, 'not-utf8'],
  ])
  expect(Math.max(...rejected.map(row => row.begins.length))).toBeLessThanOrEqual(400)
})

test('cut short between two batches and run again, it ends as if nothing had happened', async () => {
  const lines = Array.from({ length: 450 }, (_, index) =>
    asked(`cut-${index}`, { topic: 'Coupure', askedAt: '2012-06-01' }),
  )
  const file = fileOf(...lines)
  const before = await told()
  let batches = 0
  const interrupted = importQuestions(file, false, {
    begin: () => {},
    advance: () => {
      batches += 1
      if (batches === 2) throw new Error('the power is cut')
    },
  })
  await expect(interrupted).rejects.toThrow('the power is cut')
  expect(await told()).toBe(before)

  expect(await run(file)).toMatchObject({ imported: 50, unchanged: 400 })
  expect(await told()).toBe(before + 1)
  const event = await db.event.findFirstOrThrow({ where: { name: 'questions.imported' }, orderBy: { at: 'desc' } })
  expect(event.data).toEqual({ imported: 450, changed: 0 })
  expect(await db.topic.findUnique({ where: { slug: 'coupure' } })).toMatchObject({ published: 450 })
  const references = await db.question.findMany({
    where: { externalId: { startsWith: 'cut-' } },
    select: { reference: true },
    orderBy: { reference: 'asc' },
  })
  expect(references.map(row => row.reference)).toEqual(
    lines.map((_, index) => `2012-${String(index + 1).padStart(6, '0')}`),
  )
})

test('the same id twice in one file is one question', async () => {
  expect(await run(fileOf(asked('dup'), asked('dup'), asked('dup', { title: 'Autrement ?' })))).toMatchObject({
    imported: 1,
    unchanged: 1,
    changed: 1,
  })
})

test('a question that waits, one not published and one withdrawn stay what they were', async () => {
  await run(
    fileOf(
      asked('s-1', { status: 'submitted' }),
      asked('s-2', { status: 'declined' }),
      asked('s-3', { status: 'withdrawn' }),
    ),
  )
  expect(
    [await kept('s-1'), await kept('s-2'), await kept('s-3')].map(row => [row.publication, row.publishedAt]),
  ).toEqual([
    ['submitted', null],
    ['declined', null],
    ['withdrawn', null],
  ])
})

test('the command ends with one line to count on', async () => {
  const printed: string[] = []
  const noted: string[] = []
  const terminal = { print: (line: string) => printed.push(line), note: (line: string) => noted.push(line) }
  expect(await importCommand([fileOf(asked('cli-1'))], terminal)).toBe(0)
  expect(await importCommand([fileOf(asked('cli-1'), 'no')], terminal)).toBe(2)
  expect(printed).toEqual([
    'imported 1, unchanged 0, changed 0, rejected 0',
    'imported 0, unchanged 1, changed 0, rejected 1',
  ])
  noted.length = 0
  expect(await importCommand(['/nowhere/at-all.jsonl'], terminal)).toBe(1)
  expect(noted).toEqual(['There is no file "/nowhere/at-all.jsonl".'])
})
