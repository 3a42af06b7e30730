import type { APIRequestContext } from '@playwright/test'

export type Crawled = { address: string; kind: string; status: number; html: string }
/** What is no page: feeds, the sitemap. */
export type Other = { address: string; words: string }

/** How many different queries of one kind of page are followed: filters multiply without end. */
const queriesOfAKind = 3

/**
 * Walks through everything a visitor can reach from `starts` and from the sitemap, by links alone, as one who reads in
 * one language. `kindOf` names the kind of a page by its path, or null when nobody expected such a page.
 */
export async function crawl(http: APIRequestContext, starts: string[], kindOf: (path: string) => string | null) {
  const origin = new URL((await http.get('/')).url()).origin
  const waiting = [...starts]
  const seen = new Set(starts)
  const queries = new Map<string, number>()
  const pages: Crawled[] = []
  const others: Other[] = []
  const unexpected: string[] = []
  for (let address = waiting.shift(); address; address = waiting.shift()) {
    const url = new URL(address, origin)
    const kind = kindOf(url.pathname)
    if (!kind) {
      unexpected.push(address)
      continue
    }
    const answer = await http.get(address)
    const type = answer.headers()['content-type'] ?? ''
    const words = /html|xml/.test(type) ? await answer.text() : ''
    if (type.startsWith('text/html')) pages.push({ address, kind, status: answer.status(), html: words })
    else others.push({ address, words })
    for (const link of linksIn(words, type, new URL(answer.url()))) {
      if (link.origin !== origin) continue
      const next = link.pathname + link.search
      if (seen.has(next) || !followed(link, kindOf, queries)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return { pages, others, unexpected }
}

function linksIn(words: string, type: string, from: URL): URL[] {
  const found = type.startsWith('text/html')
    ? [...words.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
    : [...words.matchAll(/<loc>([^<]*)<\/loc>/g)]
  return found.flatMap(([, address = '']) => {
    const plain = address.replaceAll('&amp;', '&')
    return URL.canParse(plain, from.href) ? [new URL(plain, from.href)] : []
  })
}

function followed(link: URL, kindOf: (path: string) => string | null, queries: Map<string, number>): boolean {
  if (!link.search) return true
  const words = [...link.searchParams.keys()].toSorted().join()
  const kind = `${link.pathname.startsWith('/en') ? 'en ' : ''}${kindOf(link.pathname)}?${words}`
  const count = queries.get(kind) ?? 0
  queries.set(kind, count + 1)
  return count < queriesOfAKind
}

/**
 * One page for everything a page can be made of: those that add an element, class, role or state nobody has shown yet.
 * Pages made of the same parts are the same to axe, which reads structure and styles.
 */
export function representatives(pages: Crawled[]): Crawled[] {
  const shown = new Set<string>()
  return pages.filter(({ html, status }) => {
    const parts = [...html.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/g)].map(([, tag, attributes = '']) =>
      [tag, ...[...attributes.matchAll(/\b(class|role|type|aria-\w+)(="[^"]*")?/g)].map(partOf)].join(' '),
    )
    const fresh = [String(status), ...parts].filter(part => !shown.has(part))
    for (const part of fresh) shown.add(part)
    return fresh.length > 0
  })
}

/** What names something else, such as `aria-labelledby`, differs from page to page: its presence counts. */
const partOf = ([whole, name = '']: RegExpMatchArray) => (name.startsWith('aria-') ? name : whole)
