import { join } from 'node:path'
import { noteRead } from '~/events/publicPages.server'
import { record } from '~/events/record.server'
import { now } from '~/platform/clock.server'
import { db, type Prisma } from '~/platform/db.server'
import { held } from '~/platform/held.server'
import { running } from '~/platform/running.server'
import { checkGuide, errorsOf, type Finding } from './check'
import { GuideContent } from './content'
import { readShippedGuide } from './shipped.server'

export type Guide = { number: number; publishedAt: Date; content: GuideContent }

/** A revision never changes once published, so what was read of it stays true; only its newest number is asked again. */
const kept = held('guide', () => new Map<number, Guide>())

/**
 * The guide as published: the newest revision, or the one asked for.
 * Out: null when there is no such revision, or none at all yet. Throws when what is stored is not a guide.
 */
export async function getGuide(number?: number): Promise<Guide | null> {
  noteRead('guide')
  const wanted = number ?? (await newestNumber())
  if (wanted === null) return null
  const known = kept.get(wanted)
  if (known) return known
  const row = await db.guideRevision.findFirst({ where: { number: wanted, state: 'published' } })
  if (!row?.publishedAt) return null
  const guide = { number: row.number, publishedAt: row.publishedAt, content: GuideContent.parse(row.content) }
  kept.set(wanted, guide)
  if (kept.size > 20) kept.delete(Math.min(...kept.keys()))
  return guide
}

async function newestNumber(): Promise<number | null> {
  const where = { state: 'published' }
  const row = await db.guideRevision.findFirst({ where, orderBy: { number: 'desc' }, select: { number: true } })
  return row?.number ?? null
}

export type GuidePublished =
  | { ok: true; number: number }
  | { ok: false; reason: 'shape'; places: string[] }
  | { ok: false; reason: 'findings'; findings: Finding[] }

/**
 * Makes a guide public as a new revision, at once and without a rebuild. A document that is not a guide, or in which
 * the check finds an error, changes nothing. `actorId` is null when the portal itself lays down the shipped guide.
 */
export async function publishGuide(content: unknown, actorId: string | null, note = ''): Promise<GuidePublished> {
  const read = GuideContent.safeParse(content)
  if (!read.success) {
    const places = read.error.issues.slice(0, 20).map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`)
    return { ok: false, reason: 'shape', places }
  }
  const findings = errorsOf(checkGuide(read.data))
  if (findings.length > 0) return { ok: false, reason: 'findings', findings }

  return db.$transaction(async tx => {
    const document = read.data as unknown as Prisma.InputJsonObject
    const data = { state: 'published', content: document, authorId: actorId, note, publishedAt: now() }
    const { number } = await tx.guideRevision.create({ data, select: { number: true } })
    await record(tx, { name: 'guide.published', data: { number }, actorId })
    return { ok: true, number }
  })
}

/** Publishes the guide that comes with the portal, once: a database that has one keeps its own. */
export async function loadShippedGuide(folder = join(running().checkout, 'prisma/guide')): Promise<void> {
  if ((await newestNumber()) !== null) return
  const published = await publishGuide(readShippedGuide(folder), null)
  if (published.ok) return
  const places =
    published.reason === 'shape' ? published.places : published.findings.map(({ path, code }) => `${path}: ${code}`)
  throw new Error(`The shipped guide cannot be published: ${places.join('; ')}`)
}

export type RevisionLine = { number: number; publishedAt: Date; note: string }

/** Every published revision, newest first. */
export async function listRevisions(): Promise<RevisionLine[]> {
  noteRead('guide')
  const rows = await db.guideRevision.findMany({
    where: { state: 'published' },
    orderBy: { number: 'desc' },
    select: { number: true, publishedAt: true, note: true },
  })
  return rows.flatMap(({ number, publishedAt, note }) => (publishedAt ? [{ number, publishedAt, note }] : []))
}
