import { beforeAll, expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { findQuestions, findWithCounts } from './find.server'
import { referenceOf, slugOf } from './reference'

const titles = [
  'Pourquoi la bibliothèque des Tanneurs ferme-t-elle à midi ?',
  'Quand l’éclairage de la rue Haute sera-t-il réparé ?',
  'Les cantines serviront-elles des repas végétariens ?',
  'Un nouveau cheval de bois au square ?',
  'Peut-on planter des arbres place du Marché ?',
  'À quelle heure ouvre la déchèterie ?',
]

beforeAll(async () => {
  const service = await db.service.create({ data: { slug: 'voirie', nameFr: 'Voirie', nameEn: 'Roads' } })
  const topic = await db.topic.create({
    data: { slug: 'rues', nameFr: 'Rues', nameEn: 'Streets', serviceId: service.id },
  })
  await db.question.createMany({
    data: titles.map((title, index) => ({
      reference: referenceOf(2026, index + 1),
      slug: slugOf(title),
      title,
      body: 'Merci de nous répondre.',
      publication: 'published',
      publishedAt: new Date(Date.UTC(2026, 2, index + 1)),
      confirmedAt: new Date(Date.UTC(2026, 2, index + 1)),
      ...(index === 1
        ? {
            topicId: topic.id,
            serviceId: service.id,
            outcome: 'positive',
            answeredAt: new Date(Date.UTC(2026, 3, 1)),
            answerText: 'La lampe sera changée.',
          }
        : {}),
    })),
  })
  const kept = { body: 'Une bibliothèque secrète.', publishedAt: new Date() }
  await db.question.createMany({
    data: [
      {
        ...kept,
        reference: '2026-000901',
        slug: 'a',
        title: 'Bibliothèque privée',
        publication: 'published',
        visibility: 'private',
      },
      {
        ...kept,
        reference: '2026-000902',
        slug: 'b',
        title: 'Bibliothèque cachée',
        publication: 'published',
        visibility: 'hidden',
      },
      { ...kept, reference: '2026-000903', slug: 'c', title: 'Bibliothèque en relecture', publication: 'submitted' },
    ],
  })
})

async function found(q: string) {
  const result = await findQuestions({ q }, null, 'fr')
  return result.ok ? result.items.map(item => titles.indexOf(item.title)) : []
}

test('accents and capitals make no difference', async () => {
  expect(await found('bibliotheque')).toEqual([0])
  expect(await found('BIBLIOTHÈQUE tanneurs')).toEqual([0])
})

test('both apostrophes find the same words', async () => {
  expect(await found("l'éclairage")).toEqual([1])
  expect(await found('l’eclairage')).toEqual([1])
})

test('plurals and singulars find each other', async () => {
  expect(await found('cantine repas végétarien')).toEqual([2])
  expect(await found('arbre')).toEqual([4])
  expect(await found('bibliothèques')).toEqual([0])
})

test('little words that are not there keep nothing from being found', async () => {
  expect(await found('arbres à planter')).toEqual([4])
})

test('words in any order, and a word of the answer', async () => {
  expect(await found('marché planter')).toEqual([4])
  expect(await found('lampe')).toEqual([1])
})

test('a slip of the pen still finds, and says that it is only near', async () => {
  const near = await findQuestions({ q: 'dechetrie' }, null, 'fr')
  expect(near).toMatchObject({ ok: true, near: true })
  expect(await found('dechetrie')).toEqual([5])
  expect(await found('bibliotheqe des taneurs')).toEqual([0])
})

test('a slip in one word of several, in any order, is put right', async () => {
  expect(await found('midi bibliothque')).toEqual([0])
  expect(await found('arbrs marché planter')).toEqual([4])
  expect(await found('haute rue éclarage')).toEqual([1])
})

test('each filter says how many questions it would leave', async () => {
  const all = await findWithCounts({}, null, 'fr')
  expect(all.counts?.topic).toEqual({ rues: 1 })
  expect(all.counts?.outcome).toMatchObject({ positive: 1, negative: 0 })
  const searched = await findWithCounts({ q: 'éclairage', status: 'answered' }, null, 'fr')
  expect(searched.counts).toEqual({
    topic: { rues: 1 },
    service: { voirie: 1 },
    outcome: { positive: 1 },
    status: { answered: 1 },
    partly: [],
  })
  expect((await findWithCounts({ q: 'xylophone' }, null, 'fr')).counts).toBeNull()
})

test('a whole sentence finds what shares its words', async () => {
  expect((await found('Bonjour, je voudrais connaître les horaires de la déchèterie'))[0]).toBe(5)
})

test('signs that mean something to a search engine are only signs', async () => {
  for (const q of ["'", '"', '& | !', '(((', ':*', '\\', '%', '-', '🚲'])
    expect(await findQuestions({ q }, null, 'fr'), q).toMatchObject({ ok: true })
})

test('what is private, hidden or being read is never found', async () => {
  const all = await findQuestions({}, null, 'fr', 100)
  expect(all.ok && all.items.map(item => item.title).sort()).toEqual([...titles].sort())
  expect(await found('secrète')).toEqual([])
})

test('filters narrow the list', async () => {
  for (const filters of [
    { topic: 'rues' },
    { service: 'voirie' },
    { outcome: 'positive' as const },
    { status: 'answered' as const },
    { sort: 'answered' as const },
  ]) {
    const result = await findQuestions(filters, null, 'fr')
    expect(result.ok && result.items.map(item => item.reference)).toEqual(['2026-000002'])
  }
  expect(await findQuestions({ topic: 'nulle-part' }, null, 'fr')).toMatchObject({ ok: true, items: [], next: null })
  const open = await findQuestions({ status: 'open' }, null, 'fr')
  expect(open.ok && open.items).toHaveLength(5)
})

test('a list goes on where it stopped, newest first, nothing twice', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = await findQuestions({}, after, 'fr', 4)
    if (!page.ok) throw new Error('the list refused its own cursor')
    seen.push(...page.items.map(item => item.reference))
    after = page.next
  } while (after)
  expect(seen).toEqual([6, 5, 4, 3, 2, 1].map(number => referenceOf(2026, number)))
})

test('a search goes on where it stopped too', async () => {
  const first = await findQuestions({ q: 'merci répondre' }, null, 'fr', 4)
  const rest = first.ok && first.next ? await findQuestions({ q: 'merci répondre' }, first.next, 'fr', 4) : null
  const all = [first, rest].flatMap(page => (page?.ok ? page.items.map(item => item.reference) : []))
  expect(new Set(all).size).toBe(6)
  expect(all[0]).toBe('2026-000002')
})

test('a cursor of another list is refused', async () => {
  const recent = await findQuestions({}, null, 'fr', 2)
  const cursor = recent.ok ? recent.next : null
  expect(await findQuestions({ sort: 'answered' }, cursor, 'fr')).toEqual({ ok: false, reason: 'bad-cursor' })
  expect(await findQuestions({ q: 'arbre' }, cursor, 'fr')).toEqual({ ok: false, reason: 'bad-cursor' })
  expect(await findQuestions({}, 'coupé', 'fr')).toEqual({ ok: false, reason: 'bad-cursor' })
})

test('a title counts more than a text, an answered question more than an open one', async () => {
  const common = { publication: 'published', publishedAt: new Date(Date.UTC(2026, 0, 1)) }
  await db.question.createMany({
    data: [
      {
        ...common,
        reference: '2026-000911',
        slug: 'a',
        title: 'Autre chose à la mairie',
        body: 'Le toboggan et encore le toboggan.',
      },
      { ...common, reference: '2026-000912', slug: 'b', title: 'Le toboggan du parc', body: 'Est-il sûr ?' },
      {
        ...common,
        reference: '2026-000913',
        slug: 'c',
        title: 'Le toboggan du parc',
        body: 'Est-il sûr ?',
        answeredAt: new Date(),
        answerText: 'Oui.',
      },
    ],
  })
  const result = await findQuestions({ q: 'toboggan' }, null, 'fr')
  expect(result.ok && result.items.map(item => item.reference)).toEqual(['2026-000913', '2026-000912', '2026-000911'])
})
