import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { findQuestions } from './find.server'

test('what was found is marked, and a text stays a text', async () => {
  await db.question.create({
    data: {
      reference: '2026-000920',
      slug: 'x',
      title: 'Un <b>banc</b> rue de l’Écluse ?',
      body: `${'Rien ici. '.repeat(40)}Les écluses sont là-bas <script>alert(1)</script>.`,
      publication: 'published',
      publishedAt: new Date(Date.UTC(2020, 0, 1)),
    },
  })
  const result = await findQuestions({ q: 'ecluse banc' }, null, 'fr')
  const [item] = result.ok ? result.items : []
  const marks = (pieces = item?.marked?.title ?? []) => pieces.filter(({ found }) => found).map(({ words }) => words)
  expect(marks()).toEqual(['banc', 'Écluse'])
  expect(item?.marked?.title.map(({ words }) => words).join('')).toBe('Un <b>banc</b> rue de l’Écluse ?')
  expect(marks(item?.marked?.passage ?? [])).toEqual(['écluses'])
})

test('the title that reads like what was typed comes before a text that has the words', async () => {
  const common = { publication: 'published', publishedAt: new Date(Date.UTC(2024, 0, 1)) }
  const body = 'La passerelle du canal, la passerelle, le canal, la passerelle du canal et encore la passerelle.'
  await db.question.createMany({
    data: [
      { ...common, reference: '2024-000001', slug: 'a', title: 'La passerelle du canal', body: 'Est-elle sûre ?' },
      {
        ...common,
        reference: '2024-000002',
        slug: 'b',
        title: 'La nouvelle passerelle du canal et le chemin de halage',
        body,
        answeredAt: new Date(),
        answerText: body,
      },
    ],
  })
  const result = await findQuestions({ q: 'LA PASSERELLE DU CANAL' }, null, 'fr')
  expect(result.ok && result.items.map(item => item.reference)).toEqual(['2024-000001', '2024-000002'])
})
