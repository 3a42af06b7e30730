import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { fingerprint } from '~/platform/secrets.server'
import { opens } from '../permissions'
import { endSessions } from '../sessions/end.server'
import { renewSession } from '../sessions/renew.server'
import { providerOf } from './provider.server'

export type OwnIdentity = { key: string; label: string; linkedAt: Date; usedAt: Date; removable: boolean }

/** Names an identity in a form without its subject, which is the provider's own name for the person. */
const keyOf = ({ issuer, subject }: { issuer: string; subject: string }) =>
  fingerprint(JSON.stringify([issuer, subject]))

/** The identities at providers that open somebody's account. */
export async function listIdentities(personId: string): Promise<OwnIdentity[]> {
  const [rows, person] = await Promise.all([
    db.identity.findMany({ where: { personId }, orderBy: { linkedAt: 'asc' } }),
    db.person.findUnique({ where: { id: personId }, select: { roles: true, passwordHash: true } }),
  ])
  const removable = rows.length > 1 || hasOtherWay(person)
  return rows.map(({ issuer, subject, linkedAt, usedAt }) => ({
    key: keyOf({ issuer, subject }),
    label: labelOf(issuer),
    linkedAt,
    usedAt,
    removable,
  }))
}

/** Staff have a password besides; a citizen’s mailbox always lets them in. */
const hasOtherWay = (person: { roles: string[]; passwordHash: string | null } | null) =>
  person !== null && (person.passwordHash !== null || !opens(person, 'desk.open'))

/** What the way in calls it; a provider that is no longer set up, its host. */
function labelOf(issuer: string): string {
  const known = (['staff', 'citizens'] as const).map(providerOf).find(provider => provider?.issuer === issuer)
  return known?.label ?? (URL.canParse(issuer) ? new URL(issuer).host : issuer)
}

type Owner = { id: string; sessionKey: string; roles: string[] }
export type Unlinked = { ok: true; cookie: string } | { ok: false; reason: 'unknown' | 'last' }

/**
 * An identity opens the account no more: sessions it opened end, this one goes on under `cookie`, and its owner is told
 * by mail. The last way in stays; the row of the person is locked, so that two removals at once leave one.
 */
export function unlinkIdentity(owner: Owner, key: string): Promise<Unlinked> {
  return db.$transaction(async tx => {
    await tx.$queryRaw`select id from person where id = ${owner.id}::uuid for update`
    const person = await tx.person.findUnique({ where: { id: owner.id } })
    const rows = await tx.identity.findMany({ where: { personId: owner.id } })
    const gone = rows.find(row => keyOf(row) === key)
    if (!gone) return { ok: false, reason: 'unknown' }
    if (rows.length === 1 && !hasOtherWay(person)) return { ok: false, reason: 'last' }
    const { issuer, subject } = gone
    await tx.identity.delete({ where: { issuer_subject: { issuer, subject } } })
    const opened = { personId: owner.id, method: 'oidc', provider: { issuer } }
    await endSessions(tx, { ...opened, NOT: { key: owner.sessionKey } }, 'secured')
    const cookie = await renewSession(tx, owner)
    const data = { personId: owner.id, what: 'identity-removed' } as const
    await record(tx, { name: 'person.secured', data, actorId: owner.id })
    return { ok: true, cookie }
  })
}
