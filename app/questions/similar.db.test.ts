import { beforeAll, expect, test } from 'vitest'
import { changeSection } from '~/directory/authority.server'
import { db } from '~/platform/db.server'
import { referenceOf, slugOf } from './reference'
import { readQuestion, similarQuestions } from './similar.server'

const titles = [
  'À quelle heure ouvre la déchèterie le samedi ?',
  'La déchèterie de la rue Haute est-elle ouverte le samedi ?',
  'Pourquoi l’éclairage de l’école des Tanneurs reste-t-il allumé la nuit ?',
  'Quand réparera-t-on les trottoirs devant l’école des Tanneurs ?',
  'Peut-on planter des arbres place du Marché ?',
  'Comment obtenir une place de stationnement réservée ?',
]

beforeAll(async () => {
  await db.question.createMany({
    data: titles.map((title, index) => ({
      reference: referenceOf(2026, index + 1),
      slug: slugOf(title),
      title,
      body: 'Merci de nous répondre.',
      publication: 'published',
      publishedAt: new Date(Date.UTC(2026, 2, index + 1)),
      ...(index === 1 && {
        answeredAt: new Date(Date.UTC(2026, 3, 1)),
        outcome: 'informed',
        answerText: 'Bonjour Madame,\n\nElle ouvre de 9 heures à 18 heures.',
      }),
    })),
  })
  await db.question.create({
    data: {
      reference: '2026-000900',
      slug: 'x',
      title: 'À quelle heure ouvre la déchèterie cachée le samedi ?',
      body: 'Merci.',
      publication: 'published',
      visibility: 'hidden',
      publishedAt: new Date(),
    },
  })
})

async function similar(title: string) {
  return (await similarQuestions(title, await readQuestion(title))).map(found => titles.indexOf(found.title))
}

test('answered questions come first, with how the answer begins', async () => {
  const title = 'La décheterie est-elle ouverte le samedi'
  expect(await similar(title)).toEqual([1, 0])
  const [first, second] = await similarQuestions(title, await readQuestion(title))
  expect(first).toMatchObject({ answered: true, start: 'Elle ouvre de 9 heures à 18 heures.' })
  expect(second).toMatchObject({ answered: false, start: null })
})

test('accents, capitals, plurals and both apostrophes make no difference', async () => {
  expect(await similar('ECLAIRAGES DE L’ECOLE DES TANNEURS LA NUIT')).toEqual([2])
  expect(await similar("eclairage de l'ecole des tanneurs la nuit")).toEqual([2])
})

test('one slip in a word is put right', async () => {
  expect(await similar('planter un abre place du marche')).toEqual([4])
  expect(await similar('stationement réservé, obtenir une place')).toEqual([5])
})

test('words shared by chance are not a question like it', async () => {
  expect(await similar('Pourquoi la place du Théâtre est-elle fermée ?')).toEqual([])
  expect(await similar('Bonjour')).toEqual([])
  expect(await similar('')).toEqual([])
})

test('the same question is always found', async () => {
  for (const [index, title] of titles.entries()) expect(await similar(title), title).toContain(index)
})

test('the authority says which words do not count', async () => {
  const before = await readQuestion('Bonjour, le stationnement à la mairie')
  expect(before.map(({ word }) => word)).toEqual(['stationnement'])
  await changeSection('search', { stopWords: ['stationnements'] }, 0, null)
  const after = await readQuestion('Bonjour, le stationnement à la mairie')
  expect(after.map(({ word }) => word)).toEqual(['bonjour', 'mairie'])
})

test('when nothing but such words is typed, they count after all', async () => {
  expect((await readQuestion('Stationnement ?')).map(({ word }) => word)).toEqual(['stationnement'])
})
