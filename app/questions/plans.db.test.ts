import { beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { countedWhole, nodesOf, plansOf } from '../../e2e/support/plans'
import type { Filters } from './filters'
import { findWithCounts } from './find.server'
import { generate } from './generate/generateCommand.server'
import { getQuestionPage } from './questionPage.server'
import { readQuestion, similarQuestions } from './similar.server'

/** Large enough for PostgreSQL to prefer an index to reading everything: a thousand made-up questions, twenty times. */
beforeAll(async () => {
  await generate(1_000, 20_261_124, () => {})
  await db.$executeRaw`
    insert into question (id, reference, slug, title, body, publication, topic_id, service_id, created_at, confirmed_at,
      published_at, answered_at, outcome, answer_text)
    select gen_random_uuid(), left(reference, 5) || (100000 * copy + right(reference, 6)::int), slug, title, body,
      publication, topic_id, service_id, created_at, confirmed_at, published_at - copy * interval '1 hour',
      answered_at, outcome, answer_text
    from question, generate_series(1, 19) copy`
  await db.$executeRaw`analyze question`
}, 120_000)

const large = ['question', 'answer', 'event']

/** What reading asks of a large portal: by an index, from where it stopped, never counting it whole. */
async function expectIndexed(work: () => Promise<unknown>) {
  const plans = await plansOf(work)
  expect(plans.length).toBeGreaterThan(0)
  for (const { sql, plan } of plans) {
    const whole = nodesOf(plan).filter(node => node['Node Type'].endsWith('Seq Scan'))
    expect(
      whole.map(node => node['Relation Name']).filter(table => table && large.includes(table)),
      sql,
    ).toEqual([])
    expect(sql).not.toMatch(/\boffset\b/i)
    expect(
      countedWhole(plan).filter(table => table === 'question'),
      sql,
    ).toEqual([])
  }
}

test.each<Filters>([
  {},
  { topic: 'stationnement' },
  { service: 'urbanisme' },
  { outcome: 'negative' },
  { status: 'open', sort: 'recent' },
  { sort: 'answered' },
  { q: 'piscine dimanche' },
  { q: 'le trottoir' },
  { q: 'bibliotheqe beffroi' },
  { q: 'Bonjour, je voudrais connaître les horaires de la déchèterie près du viaduc' },
  { q: 'xylophone' },
  { q: 'crèche', topic: 'petite-enfance', status: 'answered' },
])('a list reads an index: %o', async filters => {
  await expectIndexed(() => findWithCounts(filters, null, 'fr'))
})

test('of a long narrowed list the choices are counted among its most recent questions, and it says so', async () => {
  const { counts } = await findWithCounts({ topic: 'stationnement' }, null, 'fr')
  expect(counts?.partly).toEqual(['service', 'outcome', 'status'])
  expect(Object.values(counts?.outcome ?? {}).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(501)
  expect((await findWithCounts({}, null, 'fr')).counts?.partly).toEqual([])
})

test('a list goes on by its key', async () => {
  const { found } = await findWithCounts({}, null, 'fr')
  if (!found.ok || !found.next) throw new Error('the first page names no second one')
  const { next } = found
  await expectIndexed(() => findWithCounts({}, next, 'fr'))
})

test('a question’s page reads an index', async () => {
  const { reference } = await db.question.findFirstOrThrow({ where: { publishedAnswerId: { not: null } } })
  await expectIndexed(() => getQuestionPage(reference ?? '', 'fr'))
})

test.each([
  'Quand pourra-t-on rénover la piscine, rue des Tilleuls ?',
  'Bonjour, le passage pieton est dangeureux',
  'la',
  'Les chauves-souris du clocher',
])('similar questions read an index: %s', async title => {
  await expectIndexed(async () => similarQuestions(title, await readQuestion(title)))
})
