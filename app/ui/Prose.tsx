import type { SafeHtml } from '~/platform/text/safeHtml'

/**
 * Text that was written with marks (Markdown). This is the only place where HTML enters a page as it is: it takes
 * `SafeHtml` alone, which only the sanitiser makes.
 */
export function Prose({ html, lang }: { html: SafeHtml; lang?: string }) {
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
