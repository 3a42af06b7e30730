import { getAuthority } from '~/directory/authority.server'
import { changePageText } from '~/directory/changePageText.server'
import { lastChange } from '~/directory/lastChange.server'
import { isPageSlug, PageDraft } from '~/directory/pageVersions'
import { getPageVersion, listPageVersions } from '~/directory/pageVersions.server'
import { today } from '~/platform/clock.server'
import { conflict, done, invalid } from '~/platform/http/answers.server'
import { parseFields, readForm } from '~/platform/http/forms.server'
import { isLanguage } from '~/platform/i18n/language'
import { type CameBack, plainTyped, versionIn } from './typed'

/** `/desk/settings/pages`: the list, or with `?page=charter&language=fr` one page to write. */
export async function loadPages(request: Request) {
  const asked = new URL(request.url).searchParams
  const [slug, language] = [asked.get('page'), asked.get('language')]
  const open = isPageSlug(slug) && isLanguage(language) ? await getPageVersion(slug, language) : null
  const day = today((await getAuthority()).time.timeZone)
  return { list: await listPageVersions(), open, today: day, saved: asked.has('saved') }
}

/** A new dated version of a page. The caller has checked the right to. */
export async function savePage(request: Request, actorId: string) {
  const fields = await readForm(request)
  const form = parseFields(fields, PageDraft)
  const typed = plainTyped(form.typed)
  if (!form.ok) return invalid<CameBack>({ typed, problems: form.problems, version: versionIn(fields) })

  const changed = await changePageText(form.value, versionIn(fields), actorId)
  if (changed.ok) return done('/desk/settings/pages?saved=yes')
  const { slug, language } = form.value
  const [kept, { by, at, zone }] = await Promise.all([
    getPageVersion(slug, language),
    lastChange('page.changed', { slug, language }),
  ])
  return conflict<CameBack>(
    { typed, problems: {}, version: kept.version, meanwhile: { by, at, zone, kept: { body: kept.body } } },
    by,
    at,
  )
}
