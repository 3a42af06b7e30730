import type { Language } from '~/platform/i18n/language'

/** One paragraph of a mail: a sentence, somebody's own words, or the one thing to do. */
export type Part =
  | { kind: 'text'; words: string }
  | { kind: 'quote'; words: string; lang?: string }
  | { kind: 'link'; words: string; href: string; main?: boolean }

export type Look = { language: Language; accent: string }

/** The same letter twice: as plain text, and as simple HTML that needs no picture. Pure. */
export function letterOf(parts: readonly Part[], look: Look): { text: string; html: string } {
  return {
    text: `${parts.map(textOf).join('\n\n')}\n`,
    html: page(parts.map(part => htmlPart(part, look)).join('\n'), look.language),
  }
}

function textOf(part: Part): string {
  if (part.kind === 'link') return `${part.words} :\n${part.href}`
  if (part.kind === 'quote')
    return part.words
      .split('\n')
      .map(line => `> ${line}`.trimEnd())
      .join('\n')
  return part.words
}

function htmlPart(part: Part, { accent }: Look): string {
  if (part.kind === 'quote') {
    return `<blockquote lang="${part.lang ?? 'fr'}" style="margin:0 0 16px;padding:12px 16px;border-left:3px solid ${accent};background:#f4f1ea">${lines(part.words)}</blockquote>`
  }
  if (part.kind === 'link') {
    const look = part.main
      ? `display:inline-block;padding:12px 20px;border-radius:6px;background:${accent};color:#ffffff;text-decoration:none`
      : `color:${accent}`
    return `<p style="margin:0 0 16px"><a href="${escapeHtml(part.href)}" style="${look}">${escapeHtml(part.words)}</a></p>`
  }
  return `<p style="margin:0 0 16px">${lines(part.words)}</p>`
}

const lines = (text: string) => escapeHtml(text).replace(/\n/g, '<br>')

function page(body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;background:#fbf9f5;color:#1b1d22;font:17px/1.5 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px 16px">
${body}
</div></body></html>`
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
