import { marked } from 'marked'
import sanitize from 'sanitize-html'
import type { SafeHtml } from './safeHtml'

/**
 * The one allow-list of the portal. Headings start at 3 because a page already has its own; no image, no style, no
 * script, and links go only where a reader expects them to.
 */
const allowed: sanitize.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    'del',
    'ul',
    'ol',
    'li',
    'blockquote',
    'h3',
    'h4',
    'h5',
    'code',
    'pre',
    'hr',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    a: (tagName, { href }): sanitize.Tag => ({ tagName, attribs: href ? { href, rel: 'nofollow noopener' } : {} }),
  },
}

/** In: Markdown somebody of the authority wrote (GitHub flavour). Out: HTML cleaned by the one allow-list. */
export function htmlOf(markdown: string): SafeHtml {
  return clean(markdown, allowed) as SafeHtml
}

const clean = (markdown: string, rules: sanitize.IOptions): string => sanitize(parsed(markdown), rules)

/**
 * Quotes within quotes by the thousand exhaust the parser's stack, and thousands of stars in one paragraph are compared
 * with one another until nobody waits any more: such a text is shown as it was typed.
 */
function parsed(markdown: string): string {
  if (isStarred(markdown)) return htmlOfPlain(markdown)
  try {
    return marked.parse(markdown.replace(/ {100,}/g, ' '), { async: false, gfm: true, breaks: true })
  } catch (error) {
    if (error instanceof RangeError) return htmlOfPlain(markdown)
    throw error
  }
}

/** More marks of emphasis, or exclamations, than a paragraph has. */
const mostMarks = 1_000

const isStarred = (markdown: string) =>
  markdown.split(/\n\s*\n/).some(paragraph => (paragraph.match(/[*_!~]/g)?.length ?? 0) > mostMarks)

/** The same words without any mark, for mails, feeds, search and cards. */
export function plainOf(markdown: string): string {
  const lines = clean(markdown, allowed).replace(/<(\/p|br ?\/?|\/li|\/h\d|\/tr)>/g, '\n$&')
  const bare = sanitize(lines, { allowedTags: [], allowedAttributes: {} })
  const words = bare
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  return words
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A citizen's words, never read as Markdown: paragraphs and line breaks are kept, everything else is text. */
export function htmlOfPlain(text: string): SafeHtml {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  const paragraphs = escaped
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter(part => part.trim())
  return paragraphs.map(part => `<p>${part.trim().replace(/\n/g, '<br />')}</p>`).join('\n') as SafeHtml
}
