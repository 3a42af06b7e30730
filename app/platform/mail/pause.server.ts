import { now } from '../clock.server'
import { db, type Tx } from '../db.server'
import { addJob } from '../jobs/worker.server'

/** Its own mail server refuses this address for good: nothing more is sent there unasked. */
export async function pauseAddress(address: string, reason: string) {
  await db.mailPause.createMany({
    data: [{ address: address.toLowerCase(), reason, since: now() }],
    skipDuplicates: true,
  })
}

/** Since when an address is written to no more, or null. */
export async function pausedSince(address: string | null | undefined): Promise<Date | null> {
  if (!address) return null
  const row = await db.mailPause.findUnique({ where: { address: address.toLowerCase() }, select: { since: true } })
  return row?.since ?? null
}

/** What was held back for longer is news no more, in days. */
const stale = 14

/** Its owner says the address works: what was held back lately leaves now. Nothing when it was not paused. */
export async function writeAgain(tx: Tx, address: string) {
  const recipient = address.toLowerCase()
  const { count } = await tx.mailPause.deleteMany({ where: { address: recipient } })
  if (count === 0) return
  const since = new Date(now().getTime() - stale * 86_400_000)
  const held = { recipient: { equals: recipient, mode: 'insensitive' as const }, state: 'held' }
  await tx.mail.updateMany({
    where: { ...held, createdAt: { lt: since } },
    data: { state: 'failed', lastError: 'held back for too long' },
  })
  const mails = await tx.mail.findMany({ where: held, select: { id: true }, orderBy: { createdAt: 'asc' } })
  await tx.mail.updateMany({ where: held, data: { state: 'queued' } })
  for (const { id } of mails) await addJob(tx, 'send-mail', { mailId: id }, `send-mail ${id}`)
}

/** `writeAgain` on its own: a button says so and nothing else happens. */
export const mailWorksAgain = (address: string) => db.$transaction(tx => writeAgain(tx, address))
