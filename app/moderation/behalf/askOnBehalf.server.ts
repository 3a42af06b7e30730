import { makeReceipt } from '~/accounts/receipt.server'
import { getAuthority } from '~/directory/authority.server'
import { record } from '~/events/record.server'
import { now, today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { placeOf } from '~/questions/ask.server'
import { slugOf } from '~/questions/reference'
import { nextReference } from '~/questions/reference.server'
import type { BehalfDraft } from './asking'

/** `code`: of the receipt to print, where there is no e-mail; null too when the form was sent before. */
export type AskedFor =
  | { ok: true; reference: string; code: string | null; again: boolean }
  | { ok: false; problems: Record<string, string> }

/**
 * An agent writes down what somebody asks by telephone, at the counter or on paper. Nobody confirms it by mail: the agent
 * has the person before them. Without an e-mail a receipt is made, whose code opens the follow-up page.
 */
export async function askOnBehalf(
  draft: BehalfDraft,
  actorId: string,
  language: 'fr' | 'en' = 'fr',
): Promise<AskedFor> {
  const place = await placeOf(draft)
  if (!place.ok) return place
  const { time } = await getAuthority()
  const year = Number(today(time.timeZone).slice(0, 4))
  const { title, body, displayName, email, channel, contactBy, contactAt, addressee, commandId } = draft
  const submissionKey = `behalf:${commandId}`
  return db.$transaction(async tx => {
    // The key first: a second press waits here for the first one's end, and takes no number.
    const [made] = await tx.question.createManyAndReturn({
      data: [
        {
          submissionKey,
          slug: slugOf(title),
          title,
          body,
          language,
          channel,
          authorName: displayName || null,
          authorEmail: email || null,
          contactBy: email ? null : contactBy || null,
          contactAt: email ? null : contactAt || null,
          addressee: addressee.kind,
          ...place.ids,
          createdAt: now(),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    })
    if (!made) {
      const before = await tx.question.findUniqueOrThrow({ where: { submissionKey }, select: { reference: true } })
      return { ok: true, reference: before.reference ?? '', code: null, again: true }
    }
    const [reference = ''] = await nextReference(tx, year)
    const { version } = await tx.question.update({
      where: { id: made.id },
      data: { reference, publication: 'submitted', confirmedAt: now() },
      select: { version: true },
    })
    const code = email ? null : await makeReceipt(tx, made.id)
    await record(tx, { name: 'question.submitted', questionId: made.id, version, actorId })
    return { ok: true, reference, code, again: false }
  })
}
