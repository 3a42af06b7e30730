import { now } from '~/platform/clock.server'
import { db, type Tx } from '~/platform/db.server'
import type { Language } from '~/platform/i18n/language'
import { writeAgain } from '~/platform/mail/pause.server'
import { fingerprint, newSecret } from '~/platform/secrets.server'
import { supportQuestion } from '~/questions/support.server'
import { type ShownTarget, showTarget } from './shown.server'
import type { Kind, Rhythm } from './target'

export type Asked = {
  state: 'open' | 'expired'
  /** Null when there is nothing to read there any more. */
  target: ShownTarget | null
  rhythm: Rhythm
  joins: boolean
}

/** What a confirmation link is about, or null when it never existed or was swept. Looking at it changes nothing. */
export async function getFollowRequest(token: string, language: Language): Promise<Asked | null> {
  const row = await db.followRequest.findUnique({ where: { id: fingerprint(token) } })
  if (!row) return null
  const target = await showTarget({ kind: row.kind as Kind, target: row.target }, language)
  return { state: isOpen(row) ? 'open' : 'expired', target, rhythm: row.rhythm as Rhythm, joins: row.joins }
}

/**
 * The address says it wishes to follow, from its own mailbox: followed from now on, counted once where it joins, and
 * written to again if it was refused before. Pressed twice it is the same; the secret opens the list of its follows.
 */
export async function confirmFollow(token: string): Promise<{ secret: string } | null> {
  const request = await db.followRequest.findUnique({ where: { id: fingerprint(token) } })
  if (!request || !isOpen(request)) return null
  const { email, language, kind, target, rhythm, joins } = request
  return db.$transaction(async tx => {
    const reader = await readerOf(tx, email, language)
    await tx.follow.upsert({
      where: { readerId_kind_target: { readerId: reader.id, kind, target } },
      create: { readerId: reader.id, kind, target, rhythm, createdAt: now() },
      update: { rhythm },
    })
    await writeAgain(tx, email)
    if (joins) await supportQuestion(tx, target, email)
    return { secret: reader.secret }
  })
}

const isOpen = ({ expiresAt }: { expiresAt: Date }) => expiresAt > now()

const readerOf = (tx: Tx, email: string, language: string) =>
  tx.reader.upsert({
    where: { email },
    create: { email, language, secret: newSecret(), createdAt: now() },
    update: { language },
  })
