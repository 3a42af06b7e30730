import { noteRead } from '~/events/publicPages.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { aroundChanges, type DiffPart, wordDiff } from '~/platform/text/wordDiff'
import { getAuthority } from './authority.server'
import { type Dated, datedVersions } from './pageHistory'
import { type PageText, plainText, shownText, type TextRow } from './pageText.server'
import type { OwedPage } from './pageVersions'

/** A version with what it changed since the one before; null for the first. */
export type VersionShown = Dated & { text: PageText; changes: DiffPart[] | null; before: number | null }

type Row = TextRow & { version: number }

/** The versions of a page whose day has come, the one in force first. French stands in where there is no translation. */
export async function listPublicVersions(slug: OwedPage, language: Language): Promise<Dated[]> {
  return datedVersions((await come(slug, language)).map(dated))
}

/** One version as it could be read, and what it changed; null for one that is not there, or not yet. */
export async function getPublicVersion(
  slug: OwedPage,
  language: Language,
  version: number,
): Promise<VersionShown | null> {
  const [authority, rows] = await Promise.all([getAuthority(), come(slug, language)])
  const all = datedVersions(rows.map(dated))
  const place = all.findIndex(one => one.version === version)
  const [row, before] = [place, place + 1].map(at => rows.find(one => one.version === all[at]?.version))
  const shown = all[place]
  if (!row || !shown) return null
  const words = (one: Row) => plainText(one, language, authority)
  return {
    ...shown,
    text: shownText(row, language, authority),
    before: before?.version ?? null,
    changes: before ? aroundChanges(wordDiff(words(before), words(row))) : null,
  }
}

async function come(slug: OwedPage, language: Language): Promise<Row[]> {
  noteRead('pages')
  const day = new Date(`${today((await getAuthority()).time.timeZone)}T00:00:00Z`)
  const find = (spoken: Language) => db.pageText.findMany({ where: { slug, language: spoken, startsOn: { lte: day } } })
  const own = await find(language)
  return own.length > 0 || language === 'fr' ? own : find('fr')
}

const dated = ({ version, startsOn }: Row) => ({ version, since: startsOn.toISOString().slice(0, 10) })
