import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '~/accounts/guards.server'
import { auditDraft } from '~/directory/accessibility'
import { getStanding, listAudits } from '~/directory/audits.server'
import { getAuthority } from '~/directory/authority.server'
import { AuditForm } from '~/directory/components/AuditForm'
import { AuditList } from '~/directory/components/AuditList'
import { recordAudit } from '~/directory/recordAudit.server'
import { directoryWords } from '~/directory/words'
import { today } from '~/platform/clock.server'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { Notice } from '~/ui/Notice'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { plainTyped } from './parts/typed'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: directoryWords[data?.language ?? 'fr'].audits.title, hidden: true }))

export const guard = { GET: 'settings.change', POST: 'settings.change' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const [{ compliance, expired }, audits] = await Promise.all([getStanding(), listAudits()])
  const saved = new URL(request.url).searchParams.has('saved')
  return { language: deskLanguage(person), compliance, expired, audits, saved, id: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, auditDraft(today((await getAuthority()).time.timeZone)))
  if (!form.ok) return invalid({ typed: plainTyped(form.typed), problems: form.problems })
  const word = await recordAudit(form.value, person.id)
  return done('/desk/settings/accessibility?saved=yes', word)
}

export default function AccessibilityAudit() {
  const { language, compliance, expired, audits, saved, id } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const words = directoryWords[language].audits
  return (
    <div className="sheet stack">
      {saved && !came && <Notice tone="done" title={words.saved} />}
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <section className="stack close">
        <h2>{words.nowTitle}</h2>
        <p>
          <strong>{words.statuses[compliance]}</strong>. {expired && `${words.expired} `}
          <a href="/accessibility">{words.statement}</a>
        </p>
      </section>
      <section className="stack">
        <h2>{words.formTitle}</h2>
        <AuditForm id={came?.typed.id || id} typed={came?.typed ?? {}} problems={came?.problems ?? {}} />
      </section>
      <section className="stack close">
        <h2>{words.past}</h2>
        <AuditList audits={audits} />
      </section>
    </div>
  )
}
