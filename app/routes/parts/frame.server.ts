import { redirect } from '@remix-run/node'
import { getStanding } from '~/directory/audits.server'
import { getAuthority } from '~/directory/authority.server'
import { islandAddresses } from '~/platform/http/assets.server'
import { isLanguage, type Language } from '~/platform/i18n/language'
import { running } from '~/platform/running.server'
import { themeAddress } from '~/ui/theme.server'

/** What every page's frame shows: the same bytes for everybody. */
export async function loadFrame(request: Request) {
  const url = new URL(request.url)
  const authority = await getAuthority()
  const { defaultLanguage } = authority.languages
  const prefix = languagePrefix(url.pathname)
  if (prefix === defaultLanguage) throw redirect(withoutPrefix(url), 301)
  return {
    language: prefix ?? defaultLanguage,
    defaultLanguage,
    path: url.pathname.slice(prefix ? prefix.length + 1 : 0) || '/',
    origin: running().settings.origin,
    demo: running().demo,
    name: authority.names.name,
    contacts: authority.contacts,
    accessibility: (await getStanding()).compliance,
    theme: themeAddress(authority.look.accent),
    islands: islandAddresses(),
  }
}

/** The language in front of a path, if any. */
export function languagePrefix(pathname: string): Language | null {
  const first = pathname.split('/')[1]
  return isLanguage(first) ? first : null
}

/** A public page's language: the prefix, else the authority's default. */
export async function languageOf(request: Request): Promise<Language> {
  return languagePrefix(new URL(request.url).pathname) ?? (await getAuthority()).languages.defaultLanguage
}

const withoutPrefix = (url: URL) =>
  (url.pathname.replace(/^\/(fr|en)(?=\/|$)/, '').replace(/\.data$/, '') || '/') + url.search
