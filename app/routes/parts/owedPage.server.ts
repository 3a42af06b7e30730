import { isOwedPage, type OwedPage } from '~/directory/pageVersions'
import { notFound } from '~/platform/http/answers.server'

/** Which owed page an address such as `/en/charter/versions/2` is about. */
export function owedPageIn(request: Request): OwedPage {
  const slug = new URL(request.url).pathname.split('/').find(isOwedPage)
  if (!slug) throw notFound()
  return slug
}
