import { noteRead } from '~/events/publicPages.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { spaced } from '~/platform/i18n/spaced'
import { keptNamed } from '~/platform/keptWords'
import { htmlOf, plainOf } from '~/platform/text/markdown.server'
import type { SafeHtml } from '~/platform/text/safeHtml'
import type { Authority } from './authority'
import { getAuthority } from './authority.server'
import { filledIn, placeholders } from './placeholders'

/** `lang` where the words are not in the page's language. */
export type PageSection = { title: string; html: SafeHtml; lang?: string }
export type PageText = { title: string | null; html: SafeHtml; sections: PageSection[]; since: string | null }

/**
 * A page the authority owes its readers, in the version in force today: its title, what stands before the first
 * heading, then its sections. Null when nobody has written it; French stands in for a missing translation.
 */
export async function getPageText(slug: string, language: Language): Promise<PageText | null> {
  noteRead('pages')
  const authority = await getAuthority()
  const day = new Date(`${today(authority.time.timeZone)}T00:00:00Z`)
  const find = (spoken: Language) =>
    db.pageText.findFirst({
      where: { slug, language: spoken, startsOn: { lte: day } },
      orderBy: [{ startsOn: 'desc' }, { version: 'desc' }],
    })
  const row = (await find(language)) ?? (await find('fr'))
  if (!row) return null
  return shownText(row, language, authority)
}

export type TextRow = { language: string; body: string; startsOn: Date }

/** A version as its reader sees it: what it names filled in as the authority is set up now. */
export function shownText(row: TextRow, language: Language, authority: Authority): PageText {
  const markdown = readable(row, language, authority)
  const [, title = null, rest = ''] = /^(?:# (.+)\n)?([\s\S]*)$/.exec(markdown) ?? []
  const [first = '', ...others] = rest.split(/^## /m)
  return { title, html: htmlOf(first), sections: others.map(section), since: row.startsOn.toISOString().slice(0, 10) }
}

/** A version's words without marks, to be compared with another's. */
export const plainText = (row: TextRow, language: Language, authority: Authority): string =>
  plainOf(readable(row, language, authority))

function readable({ language: written, body }: TextRow, language: Language, authority: Authority): string {
  const base = pathIn(language, '/', authority.languages.defaultLanguage).replace(/\/$/, '')
  const filled = filledIn(body, placeholders(authority), base, keptNamed(written === 'fr' ? 'fr' : 'en')).trim()
  return written === 'fr' ? spaced(filled) : filled
}

function section(text: string): PageSection {
  const [title = '', ...lines] = text.split('\n')
  return { title: title.trim(), html: htmlOf(lines.join('\n')) }
}
