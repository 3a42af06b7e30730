import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { changePageText } from './changePageText.server'
import { PageDraft } from './pageVersions'
import { getPageVersion, listPageVersions } from './pageVersions.server'

const actor = '0195f000-0000-7000-8000-000000000001'
const draft = (body: string) => PageDraft.parse({ slug: 'charter', language: 'fr', body, startsOn: '2026-09-01' })

test('each change of a page is a new dated version; the older ones stay', async () => {
  expect(await changePageText(draft('# Charte'), 0, actor)).toEqual({ ok: true })
  expect(await changePageText(draft('# Charte revue'), 1, actor)).toEqual({ ok: true })
  expect(await getPageVersion('charter', 'fr')).toEqual({
    slug: 'charter',
    language: 'fr',
    version: 2,
    body: '# Charte revue',
    startsOn: '2026-09-01',
  })
  expect(await db.pageText.count({ where: { slug: 'charter' } })).toBe(2)
  expect(await db.event.count({ where: { name: 'page.changed' } })).toBe(2)
})

test('a version written from an older one is refused', async () => {
  expect(await changePageText(draft('# Autre'), 1, actor)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  const charter = (await listPageVersions()).filter(({ slug }) => slug === 'charter')
  expect(charter.map(({ language, version }) => [language, version])).toEqual([
    ['fr', 2],
    ['en', 0],
  ])
})
