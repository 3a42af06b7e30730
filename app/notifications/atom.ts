import { escapeHtml } from './letter'

export type FeedEntry = {
  id: string
  href: string
  title: string
  published: string
  updated: string
  author: string
  html: string
  language: string
}
export type Feed = {
  id: string
  self: string
  href: string
  title: string
  language: string
  author: string
  entries: FeedEntry[]
}

/** A feed as RFC 4287 has it. Pure; instants are ISO text. A feed with nothing in it yet is as old as time itself. */
export function atomOf({ id, self, href, title, language, author, entries }: Feed): string {
  const updated = entries.reduce(
    (latest, entry) => (entry.updated > latest ? entry.updated : latest),
    '1970-01-01T00:00:00.000Z',
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<updated>${xml(updated)}</updated>
<author><name>${xml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(href)}"/>
${entries.map(entryOf).join('\n')}
</feed>
`
}

function entryOf({ id, href, title, published, updated, author, html, language }: FeedEntry): string {
  return `<entry xml:lang="${xml(language)}">
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(href)}"/>
<published>${xml(published)}</published>
<updated>${xml(updated)}</updated>
<author><name>${xml(author)}</name></author>
<content type="html">${xml(html)}</content>
</entry>`
}

// XML 1.0 knows no control character but tab and line ends (production 2, Char); one of them makes a whole feed unreadable.
const unknownToXml = /(?![\t\n\r])\p{Cc}|\ufffe|\uffff|\p{Surrogate}/gu

export const xml = (text: string): string => escapeHtml(text.replace(unknownToXml, ''))

/**
 * A name that will be nobody else's and never changes (RFC 4151), whatever becomes of the address: the year is the one
 * of the naming, not of today.
 */
export const tagUri = (origin: string, name: string): string => `tag:${new URL(origin).hostname},2026:${name}`
