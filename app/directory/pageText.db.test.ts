import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { getPageText } from './pageText.server'

test('a page in French keeps its colons and question marks on their lines, one in English has its own ways', async () => {
  const startsOn = new Date('2026-03-29T00:00:00Z')
  const page = { slug: 'privacy', version: 1, startsOn }
  await db.pageText.create({
    data: { ...page, language: 'fr', body: '# Qui lit ?\nTrois règles :\n\n## Et vous ?\nOui' },
  })
  await db.pageText.create({ data: { ...page, language: 'en', body: '# Who reads?\nThree rules:' } })
  const french = await getPageText('privacy', 'fr')
  expect(french?.title).toBe('Qui lit\u00a0?')
  expect(french?.html).toContain('Trois règles\u00a0:')
  expect(french?.sections.map(({ title }) => title)).toEqual(['Et vous\u00a0?'])
  expect((await getPageText('privacy', 'en'))?.html).toContain('Three rules:')
})
