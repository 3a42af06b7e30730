import { noteRead } from '~/events/publicPages.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { type Language, pathIn } from '~/platform/i18n/language'
import { spaced } from '~/platform/i18n/spaced'
import { htmlOf } from '~/platform/text/markdown.server'
import type { SafeHtml } from '~/platform/text/safeHtml'
import { getAuthority } from './authority.server'
import { filledIn, placeholders } from './placeholders'

export type PageSection = { title: string; html: SafeHtml }
export type PageText = { title: string | null; html: SafeHtml; sections: PageSection[]; since: string }

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
  const base = pathIn(language, '/', authority.languages.defaultLanguage).replace(/\/$/, '')
  const filled = filledIn(row.body, placeholders(authority), base).trim()
  const markdown = row.language === 'fr' ? spaced(filled) : filled
  const [, title = null, rest = ''] = /^(?:# (.+)\n)?([\s\S]*)$/.exec(markdown) ?? []
  const [first = '', ...others] = rest.split(/^## /m)
  return { title, html: htmlOf(first), sections: others.map(section), since: row.startsOn.toISOString().slice(0, 10) }
}

function section(text: string): PageSection {
  const [title = '', ...lines] = text.split('\n')
  return { title: title.trim(), html: htmlOf(lines.join('\n')) }
}
