import { z } from 'zod'
import { addMonths, type CivilDate, isCivil } from '~/platform/calendar/civil'

/** What an accessibility statement may conclude (RGAA): not compliant, partly, wholly. */
export const compliances = ['none', 'partial', 'full'] as const
export type Compliance = (typeof compliances)[number]

export type Audit = {
  id: string
  auditedOn: CivilDate
  auditor: string
  /** Percentage of the criteria that are met. */
  rate: number
  status: Compliance
  faults: string
  reportUrl: string
  recordedOn: CivilDate
}

/** A statement is renewed after three years at the latest: an older audit proves nothing any more. */
const validMonths = 36

/** What the portal may say of itself on a day: without an audit, or with one too old, that it is not compliant. */
export type Standing = { compliance: Compliance; audit: Audit | null; expired: boolean }

export function standingOn(day: CivilDate, audit: Audit | null): Standing {
  const expired = audit !== null && day > addMonths(audit.auditedOn, validMonths)
  return { compliance: audit && !expired ? audit.status : 'none', audit, expired }
}

const text = (most: number) => z.string().trim().max(most, `too-long ${most}`)
const rate = z
  .string()
  .trim()
  .transform(typed => typed.replace(/\s|%/g, '').replace(',', '.'))
  .pipe(
    z
      .string()
      .regex(/^\d{1,3}(\.\d{1,2})?$/, 'number 0 100')
      .transform(Number),
  )
  .pipe(z.number().max(100, 'number 0 100'))

/** The form that records an audit. `today` is the authority's: no audit is made tomorrow. */
export const auditDraft = (today: CivilDate) =>
  z
    .object({
      id: z.uuid('missing'),
      auditedOn: z
        .string()
        .trim()
        .refine(isCivil, 'day')
        .refine(day => !isCivil(day) || day <= today, 'future'),
      auditor: text(300).min(1, 'missing'),
      rate,
      status: z.enum(compliances, 'missing'),
      faults: text(20_000),
      reportUrl: text(500).refine(url => url === '' || /^https?:\/\/\S+$/.test(url), 'url'),
    })
    .superRefine((draft, context) => {
      const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      // "Wholly" means every criterion, in the word's own sense and in the RGAA's.
      if (draft.status === 'full' && draft.rate < 100) refuse('status', 'full')
      if (draft.status !== 'full' && draft.rate === 100) refuse('status', 'not-full')
      if (draft.status !== 'full' && draft.faults === '') refuse('faults', 'faults')
    })

export type AuditDraft = z.output<ReturnType<typeof auditDraft>>
