import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import { writeAgain } from '~/platform/mail/pause.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import type { Vouched } from './comeBack.server'
import { whyOutside } from './enter.server'
import { providerOf, type Whose } from './provider.server'

/** How long the mail's link works, in minutes. */
const offerMinutes = 60

/** Keeps an identity until its mailbox confirms it. The value is the secret of the link. */
export async function offerIdentity(tx: Tx, whose: Whose, { issuer, subject, email }: Vouched): Promise<string> {
  const secret = newSecret()
  const at = now()
  const expiresAt = new Date(at.getTime() + offerMinutes * 60_000)
  await tx.identityOffer.deleteMany({ where: { OR: [{ issuer, subject }, { expiresAt: { lt: at } }] } })
  const offer = { id: fingerprint(secret), whose, issuer, subject, email: email ?? '', createdAt: at, expiresAt }
  await tx.identityOffer.create({ data: offer })
  return secret
}

export type Offer = { whose: Whose; email: string; label: string }

/** What a link from the mail would open; null when it was used, is too old or never was. Reading it changes nothing. */
export async function findOffer(secret: string): Promise<Offer | null> {
  const row = await db.identityOffer.findUnique({ where: { id: fingerprint(secret) } })
  return row && row.expiresAt > now() ? shown(row) : null
}

/**
 * The mailbox confirms: the identity opens the account of its address from now on, a citizen's account is made when there
 * is none. It opens no session: whoever reads the mail is not yet whom the provider knows.
 */
export async function linkIdentity(secret: string): Promise<Offer | null> {
  return db.$transaction(async tx => {
    const id = fingerprint(secret)
    const offer = await tx.identityOffer.findUnique({ where: { id } })
    const { count } = await tx.identityOffer.deleteMany({ where: { id, expiresAt: { gt: now() } } })
    if (!offer || count === 0) return null
    const { issuer, subject, email } = offer
    const whose = sideOf(offer.whose)
    if (whyOutside(whose, await tx.person.findUnique({ where: { email } }))) return null
    const person = await tx.person.upsert({ where: { email }, create: { email, roles: ['citizen'] }, update: {} })
    const at = now()
    const linked = { issuer, subject, personId: person.id, linkedAt: at, usedAt: at }
    const { count: fresh } = await tx.identity.createMany({ data: [linked], skipDuplicates: true })
    if (fresh === 0) return null
    await writeAgain(tx, email)
    await record(tx, { name: 'identity.linked', data: { personId: person.id }, actorId: person.id })
    return shown(offer)
  })
}

const sideOf = (whose: string): Whose => (whose === 'staff' ? 'staff' : 'citizens')

function shown({ whose, email, issuer }: { whose: string; email: string; issuer: string }): Offer {
  const side = sideOf(whose)
  return { whose: side, email, label: providerOf(side)?.label ?? new URL(issuer).host }
}
