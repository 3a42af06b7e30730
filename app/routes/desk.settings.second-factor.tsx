import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { WantedForm } from '~/accounts/components/WantedForm'
import { SecondFactorRoles } from '~/accounts/factors/wanted'
import { changeRolesWanted, rolesWanted } from '~/accounts/factors/wanted.server'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { securityWords } from '~/accounts/securityWords'
import { LastChange } from '~/directory/components/LastChange'
import { lastChange } from '~/directory/lastChange.server'
import { conflict, done, invalid } from '~/platform/http/answers.server'
import { parseFields, readForm } from '~/platform/http/forms.server'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { versionIn } from './parts/typed'

export const guard = { GET: 'settings.change', POST: 'settings.change' } as const

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: securityWords[data?.language ?? 'fr'].wanted.title, hidden: true }))

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  await requireRecent(request, person)
  const wanted = await rolesWanted()
  return {
    language: deskLanguage(person),
    ...wanted,
    changed: wanted.version > 0 ? await lastChange('settings.changed', { section: 'second-factor' }) : null,
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  await requireRecent(request, person)
  const fields = await readForm(request)
  const form = parseFields(fields, SecondFactorRoles)
  if (!form.ok) return invalid({ roles: [] as string[], version: versionIn(fields) })

  if (await changeRolesWanted(form.value.roles, versionIn(fields), person.id)) {
    return done('/desk/settings/second-factor?saved=yes')
  }
  const [now, { by, at }] = await Promise.all([
    rolesWanted(),
    lastChange('settings.changed', { section: 'second-factor' }),
  ])
  return conflict({ roles: form.value.roles as string[], version: now.version }, by, at)
}

export default function SecondFactorSetting() {
  const { language, roles, version, changed, saved } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = securityWords[language].wanted
  return (
    <div className="sheet stack">
      {saved && !came && <Notice tone="done" title={words.saved} />}
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <WantedForm roles={came?.roles ?? [...roles]} version={came?.version ?? version} meanwhile={Boolean(came)} />
      {changed && <LastChange {...changed} />}
    </div>
  )
}
