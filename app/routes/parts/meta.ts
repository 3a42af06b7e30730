import type { MetaDescriptor } from '@remix-run/node'
import { type Language, languages, pathIn } from '~/platform/i18n/language'
import type { Frame } from './useFrame'

type Match = { id: string; data?: unknown } | undefined
type About = {
  title: string
  description?: string
  /** The page's own path without language; the current one unless said. Its query never belongs to it. */
  path?: string
  /** Left out of search engines: what is somebody's own, and everything in the demonstration. */
  hidden?: boolean
  feed?: { href: string; title: string }
  /** What other sites and machines are told of this page besides. */
  told?: MetaDescriptor[]
}

/** The frame among the matches a route's `meta` receives. */
export const frameIn = (matches: readonly Match[]) =>
  matches.find(match => match?.id === 'root')?.data as Frame | undefined

/** Title, description, canonical address, the same page in each language, and whether robots may keep it. */
export function pageMeta(matches: readonly Match[], about: (frame: Frame) => About): MetaDescriptor[] {
  const frame = frameIn(matches)
  if (!frame) return [{ title: 'Porte-voix' }]
  const { title, description, path = frame.path, hidden, feed, told = [] } = about(frame)
  const tags: MetaDescriptor[] = [{ title: `${title} · ${frame.name}` }]
  if (description) tags.push({ name: 'description', content: description })
  if (hidden || frame.demo) tags.push({ name: 'robots', content: 'noindex' })
  if (!hidden) tags.push(...addresses(frame, path))
  if (feed)
    tags.push({
      tagName: 'link',
      rel: 'alternate',
      type: 'application/atom+xml',
      href: pathIn(frame.language, feed.href, frame.defaultLanguage),
      title: feed.title,
    })
  return [...tags, ...told]
}

function addresses({ origin, language, defaultLanguage }: Frame, path: string): MetaDescriptor[] {
  const at = (spoken: Language) => origin + pathIn(spoken, path, defaultLanguage)
  const canonical = { tagName: 'link' as const, rel: 'canonical', href: at(language) }
  if (at('fr') === at('en')) return [canonical]
  const alternate = (hrefLang: string, href: string) => ({
    tagName: 'link' as const,
    rel: 'alternate',
    hrefLang,
    href,
  })
  const others = languages.map(spoken => alternate(spoken, at(spoken)))
  // Whoever speaks neither is given the authority's own language.
  return [canonical, ...others, alternate('x-default', at(defaultLanguage))]
}
