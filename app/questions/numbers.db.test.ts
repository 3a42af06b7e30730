import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { findQuestions } from './find.server'

const pairs = [
  ['velo', 'Des vélos sur le quai ?'],
  ['photos', 'Une photo de la fontaine ?'],
  ['trou', 'Deux trous rue Haute ?'],
  ['menus', 'Le menu de la cantine ?'],
  ['jeu', 'Les jeux du parc ?'],
  ['eaux', 'L’eau du lavoir ?'],
  ['travail', 'Quand finissent les travaux ?'],
  ['journaux', 'Le journal de la ville ?'],
  ['velo -fontaine "sur le quai"', 'Des vélos sur le quai ?'],
] as const

test.each(pairs)('« %s » finds « %s », where the stemmer knows only one number', async (typed, title) => {
  const reference = `2019-${String(pairs.findIndex(([one]) => one === typed)).padStart(6, '0')}`
  const question = { reference, slug: 'x', title, body: 'Rien.', publication: 'published', publishedAt: new Date() }
  await db.question.create({ data: question })
  const result = await findQuestions({ q: typed }, null, 'fr')
  const found = result.ok ? result.items.find(item => item.reference === reference) : undefined
  expect(found?.marked?.title.some(piece => piece.found)).toBe(true)
  expect(result).toMatchObject({ near: false })
})
