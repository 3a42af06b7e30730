import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PrivacyLine } from '~/accounts/components/PrivacyLine'
import { requireStaff } from '~/accounts/guards.server'
import { BehalfDraft } from '~/moderation/behalf/asking'
import { askOnBehalf } from '~/moderation/behalf/askOnBehalf.server'
import { BehalfFields } from '~/moderation/components/BehalfFields'
import { behalfWords } from '~/moderation/messages/behalf'
import { deskPath } from '~/moderation/views'
import { done, invalid } from '~/platform/http/answers.server'
import { parseForm } from '~/platform/http/forms.server'
import { getAskChoices } from '~/questions/askChoices.server'
import { askProblems } from '~/questions/components/askProblems'
import { Button } from '~/ui/Button'
import { ErrorSummary } from '~/ui/ErrorSummary'
import { useLanguage } from '~/ui/language'
import { deskLanguage } from './parts/deskLanguage'
import { pageMeta } from './parts/meta'

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, () => ({ title: behalfWords[data?.language ?? 'fr'].title, hidden: true }))

export const guard = { GET: 'question.moderate', POST: 'question.moderate' } as const

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireStaff(request, guard.GET)
  const language = deskLanguage(person)
  return { language, choices: await getAskChoices(language), commandId: randomUUID() }
}

/** Without an e-mail the receipt opens next: its code stands in that address alone, and nowhere in the database. */
export async function action({ request }: ActionFunctionArgs) {
  const person = await requireStaff(request, guard.POST)
  const form = await parseForm(request, BehalfDraft)
  if (!form.ok) return invalid({ problems: form.problems, typed: form.typed })
  const asked = await askOnBehalf(form.value, person.id)
  if (!asked.ok) return invalid({ problems: asked.problems, typed: form.typed })
  const question = deskPath(asked.reference)
  return done(asked.code ? `${question}/receipt?code=${asked.code}` : question, asked.again ? 'same' : 'done')
}

export default function AskOnBehalf() {
  const { choices, commandId } = useLoaderData<typeof loader>()
  const came = useActionData<typeof action>()
  const language = useLanguage()
  const told = behalfWords[language]
  const known: Record<string, Record<string, string>> = told.problems
  const asking = askProblems(came?.problems ?? {}, language)
  const sentences = Object.entries(came?.problems ?? {}).map(([field, code]) => ({
    field,
    words: known[field]?.[code] ?? asking[field] ?? told.problems.commandId.missing,
  }))
  const typed = (name: string) => [came?.typed[name] ?? ''].flat()[0] ?? ''
  return (
    <div className="column stack">
      <div className="page-head">
        <h1>{told.title}</h1>
        <p className="lead">{told.lead}</p>
      </div>
      <form className="stack" method="post" action="/desk/questions/new" noValidate>
        <ErrorSummary problems={sentences.map(one => (one.field === 'commandId' ? { ...one, field: 'title' } : one))} />
        <input type="hidden" name="commandId" value={commandId} />
        <BehalfFields
          choices={choices}
          typed={typed}
          problem={name => sentences.find(({ field }) => field === name)?.words}
        />
        <div className="cluster">
          <Button look="primary">{told.send}</Button>
        </div>
        <p className="small-print">{told.next}</p>
        <PrivacyLine form="behalf" />
      </form>
    </div>
  )
}
