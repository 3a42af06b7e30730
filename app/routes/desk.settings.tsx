import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { can } from '~/accounts/permissions'
import { securityWords } from '~/accounts/securityWords'
import { getSection } from '~/directory/authority.server'
import { missingIn, sectionsInOrder, typedOf } from '~/directory/authorityFields'
import { SettingsList } from '~/directory/components/SettingsList'
import { directoryWords } from '~/directory/words'
import { deskPrivacyWords } from '~/privacy/deskWords'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: directoryWords[data?.language ?? 'fr'].settings.title, hidden: true }))

export const guard = { GET: 'settings.change' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const saved = new URL(request.url).searchParams.get('saved')
  const sections = await Promise.all(
    sectionsInOrder.map(async section => {
      const { value, version } = await getSection(section)
      return { section, version, typed: typedOf(value), missing: missingIn(section, value, version) }
    }),
  )
  const privacy = can(person, 'privacy.handle')
  return {
    language: deskLanguage(person),
    privacy,
    sections,
    saved: sectionsInOrder.find(section => section === saved) ?? null,
  }
}

export default function Settings() {
  const { language, privacy, sections, saved } = useLoaderData<typeof loader>()
  const words = directoryWords[language]
  const told = deskPrivacyWords[language]
  const secondFactor = securityWords[language].wanted
  const missing = sections.reduce((count, section) => count + section.missing.length, 0)
  return (
    <div className="sheet stack">
      {saved && <Notice tone="done" title={words.settings.saved(words.sections[saved])} />}
      <div className="page-head">
        <h1>{words.settings.title}</h1>
        <p className="lead">{words.settings.lead}</p>
      </div>
      {missing > 0 ? (
        <Notice tone="warning" title={words.settings.stillMissing(missing)} />
      ) : (
        <Notice title={words.settings.allSet} />
      )}
      <SettingsList sections={sections} />
      <p>
        <a href="/desk/settings/pages">{words.settings.pages}</a>{' '}
        <span className="small-print">{words.settings.pagesMore}</span>
      </p>
      <p>
        <a href="/desk/settings/second-factor">{secondFactor.link}</a>{' '}
        <span className="small-print">{secondFactor.linkMore}</span>
      </p>
      <p>
        <a href="/desk/settings/accessibility">{words.audits.link}</a>{' '}
        <span className="small-print">{words.audits.linkMore}</span>
      </p>
      {privacy && (
        <p>
          <a href="/desk/privacy">{told.title}</a> <span className="small-print">{told.lead}</span>
        </p>
      )}
    </div>
  )
}
