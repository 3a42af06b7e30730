import { z } from 'zod'
import { isCivil } from '~/platform/calendar/civil'
import { cleanLine } from '~/platform/text/cleanText'
import { rowsOf } from './rows'
import { isSlug, newEntry, slugFor } from './slug'

/** What the desk's directory forms hold, one a kind of entry. Messages are codes. */
const named = z.string().transform(cleanLine).pipe(z.string().min(1, 'missing').max(200, 'too-long 200'))
const optional = z.string().trim().max(2000, 'too-long 2000').default('')
const position = z
  .string()
  .trim()
  .regex(/^\d{0,3}$/, 'number 0 999')
  .default('')
  .transform(Number)
const closed = z
  .string()
  .optional()
  .transform(value => value === 'yes')
const slug = z.string().trim().max(60, 'too-long 60').default('')

/** Without an address of its own an entry gets one from its name. */
function withSlug<T extends { slug: string }>(draft: T, name: string, context: z.RefinementCtx): T {
  const made = draft.slug || slugFor(name)
  if (!isSlug(made)) context.addIssue({ code: 'custom', path: ['slug'], message: 'slug' })
  if (made === newEntry) context.addIssue({ code: 'custom', path: ['slug'], message: 'taken' })
  return { ...draft, slug: made }
}

export const TopicDraft = z
  .object({ nameFr: named, nameEn: optional, slug, subject: optional, service: optional, position, closed })
  .transform((draft, context) => withSlug(draft, draft.nameFr, context))

export const ServiceDraft = z
  .object({ nameFr: named, nameEn: optional, slug, descriptionFr: optional, descriptionEn: optional, position, closed })
  .transform((draft, context) => withSlug(draft, draft.nameFr, context))

export const OfficialDraft = z
  .looseObject({
    firstName: named,
    lastName: named,
    slug,
    functionFr: named,
    functionEn: optional,
    portfolioFr: optional,
    portfolioEn: optional,
    position,
  })
  .transform((draft, context) => {
    const refuse = (field: string, code: string) => context.addIssue({ code: 'custom', path: [field], message: code })
    const { firstName, lastName, functionFr, functionEn, portfolioFr, portfolioEn } = draft
    return withSlug(
      {
        slug: draft.slug,
        firstName,
        lastName,
        functionFr,
        functionEn,
        portfolioFr,
        portfolioEn,
        position: draft.position,
        mandates: mandatesIn(draft, refuse),
        accounts: accountsIn(draft, refuse),
      },
      `${firstName} ${lastName}`,
      context,
    )
  })

const lineLength = 300

type Refuse = (field: string, code: string) => void

function mandatesIn(form: Record<string, unknown>, refuse: Refuse) {
  return rowsOf(form, ['capacity', 'startsOn', 'endsOn']).map(({ n, capacity = '', startsOn = '', endsOn = '' }) => {
    if (!capacity) refuse(`capacity${n}`, 'capacity')
    if (capacity.length > lineLength) refuse(`capacity${n}`, `too-long ${lineLength}`)
    if (!isCivil(startsOn)) refuse(`startsOn${n}`, 'day')
    if (endsOn && !isCivil(endsOn)) refuse(`endsOn${n}`, 'day')
    else if (endsOn && endsOn < startsOn) refuse(`endsOn${n}`, 'order')
    return { capacity, startsOn, endsOn: endsOn || null }
  })
}

function accountsIn(form: Record<string, unknown>, refuse: Refuse) {
  return rowsOf(form, ['label', 'url']).map(({ n, label = '', url = '' }) => {
    if (!label) refuse(`label${n}`, 'label')
    if (label.length > lineLength) refuse(`label${n}`, `too-long ${lineLength}`)
    if (!isWebAddress(url)) refuse(`url${n}`, 'url')
    return { label, url }
  })
}

const isWebAddress = (text: string) => text.length <= 1000 && URL.canParse(text) && new URL(text).protocol === 'https:'
