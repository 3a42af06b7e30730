import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { getAuthority } from '~/directory/authority.server'
import { held } from '~/platform/held.server'
import { running } from '~/platform/running.server'
import { type Article, articlesShape, filled } from './articles'

/** What a moderator chooses from under « Ne pas publier… », with the authority's own telephone in the proposed words. */
export async function listArticles(): Promise<Article[]> {
  const articles = held('articles', () => {
    const file = readFileSync(join(running().checkout, 'prisma/pages/charter.yaml'), 'utf8')
    return articlesShape.parse(parse(file)).articles
  })
  const { contacts } = await getAuthority()
  return filled(
    articles,
    Object.fromEntries(Object.entries(contacts).map(([name, fact]) => [`authority.${name}`, fact])),
  )
}
