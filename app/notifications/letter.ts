import type { Language } from '~/platform/i18n/language'
import { colon } from '~/platform/i18n/spaced'

/** One paragraph of a mail: a sentence, a title over what follows, somebody's own words, or the one thing to do. */
export type Part =
  | { kind: 'text'; words: string; lang?: string }
  | { kind: 'heading'; words: string; lang?: string }
  | { kind: 'quote'; words: string; lang?: string }
  | { kind: 'link'; words: string; href: string; main?: boolean; lang?: string }

export type Look = {
  language: Language
  /** The subject, as the page's title. */
  title: string
  accent: string
  accentOnDark: string
}

/** The same letter twice: as plain text, and as simple HTML that needs no picture. Pure. */
export function letterOf(parts: readonly Part[], look: Look): { text: string; html: string } {
  return {
    text: `${parts.map(part => textOf(part, look.language)).join('\n\n')}\n`,
    html: page(parts.map(part => htmlPart(part, look)).join('\n'), look),
  }
}

function textOf(part: Part, language: Language): string {
  if (part.kind === 'link') return `${part.words}${colon[language].trimEnd()}\n${part.href}`
  if (part.kind === 'heading') return `${part.words}\n${'-'.repeat(Math.min([...part.words].length, 60))}`
  if (part.kind === 'quote')
    return part.words
      .split('\n')
      .map(line => `> ${line}`.trimEnd())
      .join('\n')
  return part.words
}

// Mail programs keep styles on the element itself and often drop the sheet; the sheet only turns the lights down.
function htmlPart(part: Part, { accent, language }: Look): string {
  const lang = part.lang && part.lang !== language ? ` lang="${part.lang}"` : ''
  if (part.kind === 'heading')
    return `<h2${lang} style="margin:28px 0 12px;font-size:19px;line-height:1.3">${lines(part.words)}</h2>`
  if (part.kind === 'quote') {
    return `<blockquote lang="${part.lang ?? 'fr'}" class="said" style="margin:0 0 16px;padding:12px 16px;border-left:3px solid ${accent};background:#f4f1ea">${lines(part.words)}</blockquote>`
  }
  if (part.kind === 'link') {
    const href = escapeHtml(part.href)
    const look = part.main
      ? `class="go" style="display:inline-block;padding:12px 20px;border-radius:6px;background:${accent};color:#ffffff;text-decoration:none"`
      : `class="way" style="color:${accent}"`
    return `<p style="margin:0 0 16px"><a href="${href}"${lang} ${look}>${escapeHtml(part.words)}</a></p>`
  }
  return `<p${lang} style="margin:0 0 16px">${lines(part.words)}</p>`
}

const lines = (text: string) => escapeHtml(text).replace(/\n/g, '<br>')

function page(body: string, { language, title, accentOnDark }: Look): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>@media (prefers-color-scheme:dark){.page{background:#14171b!important;color:#ece8e1!important}
.said{background:#1f242a!important;border-color:${accentOnDark}!important}
.way{color:${accentOnDark}!important}.go{background:${accentOnDark}!important;color:#14171b!important}}</style></head>
<body class="page" style="margin:0;background:#fbf9f5;color:#1b1d22;font:17px/1.5 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 16px;overflow-wrap:break-word">
${body}
</div></body></html>`
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
