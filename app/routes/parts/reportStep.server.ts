import { randomUUID } from 'node:crypto'
import { data } from '@remix-run/node'
import { visitorOf } from '~/accounts/visitor.server'
import { getAuthority } from '~/directory/authority.server'
import { admitReport } from '~/moderation/reports/admitReport.server'
import { makeReport } from '~/moderation/reports/makeReport.server'
import { type ReportKind, reportShape } from '~/moderation/reports/reporting'
import { wantedQuestion } from '~/notifications/follow/wanted.server'
import { now } from '~/platform/clock.server'
import { done, invalid, notFound } from '~/platform/http/answers.server'
import { type Problems, parseForm, type Typed } from '~/platform/http/forms.server'
import { makeChallenge } from '~/platform/security/proof.server'
import { parseReference } from '~/questions/reference'
import { reportWords } from '../messages/report'
import { languageOf } from './frame.server'
import { pathFor } from './pathFor'

/** The form as it comes back: what was typed, what to correct, what to prove. */
export type ReportAgain = { typed: Typed; problems: Problems; challenge: string | null; general: string | null }

/** What the form needs: the question it is about, which must be one everybody reads. */
export async function loadReport(part: string | undefined) {
  const { reference, shown } = await requirePublic(part)
  return { reference, title: shown.name, path: shown.path, submissionId: randomUUID(), openedAt: now().getTime() }
}

/** One sending: slips first, then floods, then the report itself. */
export async function reportStep(kind: ReportKind, request: Request, part: string | undefined) {
  const { target } = await requirePublic(part)
  const language = await languageOf(request)
  const told = reportWords[language].proof
  const form = await parseForm(request, reportShape(kind))
  const again = (more: Partial<ReportAgain>): ReportAgain => ({
    typed: form.typed,
    problems: {},
    challenge: null,
    general: null,
    ...more,
  })
  if (!form.ok) return invalid(again({ problems: form.problems }))
  const admission = await admitReport({ ...form.value, address: visitorOf(request) })
  if (!admission.ok && admission.step === 'proof')
    return invalid(again({ challenge: JSON.stringify(await makeChallenge()), general: told.title }))
  if (!admission.ok) {
    const { contacts } = await getAuthority()
    const headers = { 'Retry-After': String(admission.seconds), 'Portal-Outcome': 'refused' }
    return data(again({ general: told.refused(contacts.phone) }), { status: 429, headers })
  }
  const made = await makeReport(target.target, { ...form.value, kind, language }, { slowly: admission.slowly })
  return done(pathFor(request, '/report/sent'), made.again ? 'same' : 'done')
}

async function requirePublic(part = '') {
  const reference = parseReference(part)?.reference
  const wanted = reference ? await wantedQuestion(reference) : null
  if (!reference || !wanted) throw notFound()
  return { reference, ...wanted }
}
