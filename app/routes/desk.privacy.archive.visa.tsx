import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireRecent, requireStaff } from '~/accounts/guards.server'
import { getAuthority } from '~/directory/authority.server'
import { today } from '~/platform/clock.server'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { recordVisa } from '~/privacy/archives/recordVisa.server'
import { visaShape } from '~/privacy/archives/visa'
import { EliminationFacts } from '~/privacy/components/EliminationFacts'
import { deskPrivacyWords, problemSentence } from '~/privacy/deskWords'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { TextField } from '~/ui/TextField'
import { archivePath, eliminationIn } from './parts/archivePage.server'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'
import { plainTyped } from './parts/typed'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: deskPrivacyWords[data?.language ?? 'fr'].archives.visaTitle, hidden: true }))

export const guard = { GET: 'archives.decide', POST: 'archives.decide' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const elimination = await eliminationIn(params.id)
  await requireRecent(request, person)
  return { language: deskLanguage(person), elimination }
}

/** What the archives answered in writing is written down here; only then does anything go. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const { id, proposedOn } = await eliminationIn(params.id)
  await requireRecent(request, person)
  const form = await parseForm(request, visaShape(today((await getAuthority()).time.timeZone), proposedOn))
  if (!form.ok) return invalid({ typed: plainTyped(form.typed), problems: form.problems })
  const recorded = await recordVisa(id, form.value, person.id)
  return done(`${archivePath(id)}?done=${recorded ? 'changed' : 'noLonger'}`, recorded ? 'done' : 'same')
}

export default function RecordVisa() {
  const { language, elimination } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const told = deskPrivacyWords[language].archives
  const problems = came?.problems ?? {}
  const field = (name: 'by' | 'on' | 'reference') => ({
    name,
    label: told[name],
    error: problems[name] && problemSentence(told.problems, name, problems[name]),
    defaultValue: came?.typed[name],
  })
  const summary = Object.entries(problems).map(([name, code]) => ({
    field: name,
    words: problemSentence(told.problems, name, code),
  }))
  return (
    <div className="sheet stack">
      <div className="page-head">
        <h1>{told.visaTitle}</h1>
        <p className="lead">{told.visaLead}</p>
      </div>
      <EliminationFacts elimination={elimination} />
      <form method="post" action="#errors" className="form" noValidate>
        <ErrorSummary problems={summary} />
        <TextField {...field('by')} hint={told.byHint} autoComplete="off" />
        <TextField {...field('on')} type="date" size={12} />
        <TextField {...field('reference')} autoComplete="off" />
        <div className="cluster">
          <Button look="primary">{told.visaDo}</Button>
          <a href={`/desk/privacy/archives/${elimination.id}`}>{told.back}</a>
        </div>
      </form>
    </div>
  )
}
