import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import type { AuditDraft } from './accessibility'

/** Writes down an audit of the portal, from then on the one its statement is drawn from. Sent twice, it is one audit. */
export function recordAudit({ id, auditedOn, ...draft }: AuditDraft, actorId: string): Promise<'done' | 'same'> {
  return db.$transaction(async tx => {
    const { count } = await tx.accessibilityAudit.createMany({
      data: [{ id, auditedOn: new Date(`${auditedOn}T00:00:00Z`), recordedAt: now(), ...draft }],
      skipDuplicates: true,
    })
    if (count === 0) return 'same'
    await record(tx, { name: 'audit.recorded', data: { auditId: id }, actorId })
    return 'done'
  })
}
