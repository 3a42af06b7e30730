import { noteRead } from '~/events/publicPages.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { aroundChanges, type DiffPart, wordDiff } from '~/platform/text/wordDiff'
import { getAuthority } from './authority.server'
import { type Dated, datedVersions } from './pageHistory'
import { type PageText, plainText, shownText, type TextRow } from './pageText.server'
import type { OwedPage } from './pageVersions'

/** A version and how many passages it changed since the one before; null for the first. */
export type VersionListed = Dated & { before: number | null; changed: { added: number; removed: number } | null }
/** The same with its words, and what it changed in words too. */
export type VersionShown = Dated & { before: number | null; text: PageText; changes: DiffPart[] | null }

type Row = TextRow & { version: number }

/** The versions of a page whose day has come, the one in force first. French stands in where there is no translation. */
export async function listPublicVersions(slug: OwedPage, language: Language): Promise<VersionListed[]> {
  const { all } = await history(slug, language)
  return all.map(({ row: _, changes, ...version }) => ({
    ...version,
    changed: changes && { added: count(changes, 'added'), removed: count(changes, 'removed') },
  }))
}

/** One version as it could be read, and what it changed; null for one that is not there, or not yet. */
export async function getPublicVersion(
  slug: OwedPage,
  language: Language,
  version: number,
): Promise<VersionShown | null> {
  const { all, authority } = await history(slug, language)
  const found = all.find(one => one.version === version)
  if (!found) return null
  const { row, changes, ...shown } = found
  return { ...shown, text: shownText(row, language, authority), changes: changes && aroundChanges(changes) }
}

async function history(slug: OwedPage, language: Language) {
  const [authority, rows] = await Promise.all([getAuthority(), come(slug, language)])
  const inOrder = datedVersions(rows.map(dated)).map(one => ({
    ...one,
    row: rows.find(({ version }) => version === one.version) as Row,
  }))
  const words = inOrder.map(({ row }) => plainText(row, language, authority))
  const all = inOrder.map((one, place) => ({
    ...one,
    before: inOrder[place + 1]?.version ?? null,
    changes: place + 1 < inOrder.length ? wordDiff(words[place + 1] ?? '', words[place] ?? '') : null,
  }))
  return { authority, all }
}

const count = (parts: readonly DiffPart[], kind: DiffPart['kind']) => parts.filter(part => part.kind === kind).length

async function come(slug: OwedPage, language: Language): Promise<Row[]> {
  noteRead('pages')
  const day = new Date(`${today((await getAuthority()).time.timeZone)}T00:00:00Z`)
  const find = (spoken: Language) => db.pageText.findMany({ where: { slug, language: spoken, startsOn: { lte: day } } })
  const own = await find(language)
  return own.length > 0 || language === 'fr' ? own : find('fr')
}

const dated = ({ version, startsOn }: Row) => ({ version, since: startsOn.toISOString().slice(0, 10) })
