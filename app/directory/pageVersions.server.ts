import { db } from '~/platform/db.server'
import { type Language, languages } from '~/platform/i18n/language'
import { type PageSlug, pageSlugs } from './pageVersions'

export type PageVersion = { slug: PageSlug; language: Language; version: number; body: string; startsOn: string }

/** Every page in every language with its newest version; version 0 for one nobody has written. */
export async function listPageVersions(): Promise<Omit<PageVersion, 'body'>[]> {
  const rows = await db.pageText.findMany({
    distinct: ['slug', 'language'],
    orderBy: [{ slug: 'asc' }, { language: 'asc' }, { version: 'desc' }],
    select: { slug: true, language: true, version: true, startsOn: true },
  })
  return pageSlugs.flatMap(slug =>
    languages.map(language => {
      const row = rows.find(one => one.slug === slug && one.language === language)
      return { slug, language, version: row?.version ?? 0, startsOn: row ? civilOf(row.startsOn) : '' }
    }),
  )
}

/** The newest version as it was written, whether or not its day has come. */
export async function getPageVersion(slug: PageSlug, language: Language): Promise<PageVersion> {
  const row = await db.pageText.findFirst({ where: { slug, language }, orderBy: { version: 'desc' } })
  return {
    slug,
    language,
    version: row?.version ?? 0,
    body: row?.body ?? '',
    startsOn: row ? civilOf(row.startsOn) : '',
  }
}

const civilOf = (date: Date) => date.toISOString().slice(0, 10)
