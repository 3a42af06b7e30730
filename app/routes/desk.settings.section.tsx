import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { type Section, sections } from '~/directory/authority'
import { changeSection, getSection } from '~/directory/authority.server'
import { typedOf } from '~/directory/authorityFields'
import { LastChange } from '~/directory/components/LastChange'
import { MeanwhileNotice } from '~/directory/components/MeanwhileNotice'
import { PageForm } from '~/directory/components/PageForm'
import { PagesList } from '~/directory/components/PagesList'
import { SectionForm } from '~/directory/components/SectionForm'
import { lastChange } from '~/directory/lastChange.server'
import { directoryWords } from '~/directory/words'
import { conflict, done, invalid, notFound } from '~/platform/http/answers.server'
import { parseFields, readForm } from '~/platform/http/forms.server'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { loadPages, savePage } from './parts/deskPages.server'
import { pageMeta } from './parts/meta'
import { type CameBack, plainTyped, versionIn } from './parts/typed'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: data ? titleOf(data.section, data.language) : '', hidden: true }))

const titleOf = (section: Section | 'pages', language: 'fr' | 'en') =>
  section === 'pages' ? directoryWords[language].pages.title : directoryWords[language].sections[section]

export const guard = { GET: 'settings.change', POST: 'settings.change' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const language = deskLanguage(person)
  if (params.section === 'pages') return { language, section: 'pages' as const, page: await loadPages(request) }
  const section = known(params.section)
  const { value, version } = await getSection(section)
  const changed = version > 0 ? await lastChange('settings.changed', { section }) : null
  return { language, section, typed: typedOf(value), version, changed }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  if (params.section === 'pages') return savePage(request, person.id)
  const section = known(params.section)

  const fields = await readForm(request)
  const form = parseFields<Record<string, unknown>>(fields, sections[section])
  const typed = plainTyped(form.typed)
  if (!form.ok) return invalid<CameBack>({ typed, problems: form.problems, version: versionIn(fields) })

  const changed = await changeSection(section, form.value, versionIn(fields), person.id)
  if (changed.ok) return done(`/desk/settings?saved=${section}`)
  const [now, { by, at, zone }] = await Promise.all([getSection(section), lastChange('settings.changed', { section })])
  return conflict<CameBack>(
    { typed, problems: {}, version: now.version, meanwhile: { by, at, zone, kept: typedOf(now.value) } },
    by,
    at,
  )
}

function known(name: string | undefined): Section {
  if (!name || !Object.hasOwn(sections, name)) throw notFound()
  return name as Section
}

export default function SettingsSection() {
  const page = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = directoryWords[page.language]
  const { section } = page
  const open = section === 'pages' ? page.page.open : null
  const shared = { version: came?.version ?? open?.version ?? 0, problems: came?.problems ?? {} }
  return (
    <div className="sheet stack">
      {section === 'pages' && page.page.saved && <Notice tone="done" title={words.pages.saved} />}
      <div className="page-head">
        <h1>
          {open
            ? `${words.pages.slugs[open.slug]} (${words.languages[open.language]})`
            : titleOf(section, page.language)}
        </h1>
        <p className="lead">{section === 'pages' ? words.pages.lead : words.sectionsMore[section]}</p>
      </div>
      {came?.meanwhile && <MeanwhileNotice {...came.meanwhile} names={{ ...words.fields, body: words.pages.body }} />}
      {section !== 'pages' && (
        <SectionForm
          {...shared}
          section={section}
          version={came?.version ?? page.version}
          typed={{ ...page.typed, ...came?.typed }}
        />
      )}
      {section !== 'pages' && page.changed && <LastChange {...page.changed} />}
      {section === 'pages' && open && (
        <PageForm
          {...shared}
          slug={open.slug}
          pageLanguage={open.language}
          typed={{ body: open.body, startsOn: page.page.today, ...came?.typed }}
        />
      )}
      {section === 'pages' && !open && <PagesList list={page.page.list} />}
    </div>
  )
}
