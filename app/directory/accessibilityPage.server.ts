import type { Language } from '~/platform/i18n/language'
import { htmlOf } from '~/platform/text/markdown.server'
import { getStanding } from './audits.server'
import { getPageText, type PageText } from './pageText.server'
import { statementOf } from './statement'
import { directoryWords } from './words'

/**
 * The accessibility statement: what the last audit allows to say, then the authority's own page. Where that page still
 * says it itself, the audit's words stand instead, so that neither can contradict the other.
 */
export async function getAccessibilityPage(language: Language): Promise<PageText> {
  const [standing, text] = await Promise.all([getStanding(), getPageText('accessibility', language)])
  const parts = statementOf(standing, language)
  const said = new Set(parts.map(({ title }) => title))
  const stated = parts.map(({ title, markdown, own }) => ({
    title,
    html: htmlOf(markdown),
    lang: own ? 'fr' : undefined,
  }))
  return {
    title: directoryWords[language].statement.title[standing.compliance],
    html: text?.html ?? htmlOf(''),
    sections: [...stated, ...(text?.sections ?? []).filter(({ title }) => !said.has(title))],
    since: text?.since ?? null,
  }
}
