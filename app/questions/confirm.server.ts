import { type Access, findAccess, makeAccess, useAccess } from '~/accounts/access.server'
import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { now, today } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { writeAgain } from '~/platform/mail/pause.server'
import { nextReference } from './reference.server'

type Seen = {
  id: string
  title: string
  body: string
  authorName: string | null
  language: Language
  reference: string | null
}

/** What a confirmation link shows: the question to confirm, that it is confirmed, that the link is too old, or nothing. */
export type Confirmation =
  | { state: 'open' | 'confirmed' | 'confirmed-long-ago' | 'expired'; question: Seen }
  | { state: 'unknown' }

export async function getConfirmation(token: string): Promise<Confirmation> {
  const access = await findAccess('confirm', token)
  const question = access?.questionId
    ? await db.question.findUnique({ where: { id: access.questionId }, select: shown })
    : null
  if (!access || !question) return { state: 'unknown' }
  const { publication, language, ...rest } = question
  return { state: stateOf(access, publication), question: { ...rest, language: language as Language } }
}

const shown = {
  id: true,
  title: true,
  body: true,
  authorName: true,
  language: true,
  reference: true,
  publication: true,
} as const

function stateOf(access: Access, publication: string) {
  if (publication !== 'unconfirmed') return access.expired ? 'confirmed-long-ago' : 'confirmed'
  return access.expired ? 'expired' : 'open'
}

export type Confirmed = { ok: true; track: string; again: boolean } | { ok: false; reason: 'unknown' | 'expired' }

/**
 * The author says the question is theirs: it gets its reference and goes to the moderators. `track` is the secret of a
 * new follow-up link. Pressed again while the link is open, it leads to the same question without a second act.
 */
export async function confirmQuestion(token: string): Promise<Confirmed> {
  const access = await findAccess('confirm', token)
  const questionId = access?.questionId
  if (!access || !questionId) return { ok: false, reason: 'unknown' }
  if (access.expired) return { ok: false, reason: 'expired' }
  const { time } = await getAuthority()
  const year = Number(today(time.timeZone).slice(0, 4))
  return db.$transaction(async tx => {
    const track = await makeAccess(tx, { purpose: 'track', questionId, email: access.email ?? undefined })
    const confirmed = await submit(tx, questionId, year)
    await useAccess(tx, access.id)
    if (access.email) await writeAgain(tx, access.email)
    if (!confirmed) return { ok: true, track, again: true }
    await record(tx, { name: 'question.submitted', questionId, version: confirmed.version })
    return { ok: true, track, again: false }
  })
}

/** Null when the question was confirmed, or withdrawn, already. The row stays locked while its number is taken. */
async function submit(tx: Tx, questionId: string, year: number): Promise<{ version: number } | null> {
  const { count } = await tx.question.updateMany({
    where: { id: questionId, publication: 'unconfirmed' },
    data: { confirmedAt: now() },
  })
  if (count === 0) return null
  const [reference] = await nextReference(tx, year)
  return tx.question.update({
    where: { id: questionId },
    data: { publication: 'submitted', reference, version: { increment: 1 } },
    select: { version: true },
  })
}
