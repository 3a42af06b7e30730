import { languages } from '~/platform/i18n/language'

/** The address of a page in the language a request came in: what stands in front of the path stays there. */
export function pathFor(request: Request, path: string): string {
  const first = new URL(request.url).pathname.split('/')[1]
  const prefix = languages.find(language => language === first)
  return prefix ? `/${prefix}${path}` : path
}
