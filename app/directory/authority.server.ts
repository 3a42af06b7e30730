import { noteRead } from '~/events/publicPages.server'
import { record } from '~/events/record.server'
import { db, type Prisma } from '~/platform/db.server'
import { type Authority, emptySections, type Section, sectionNames, sections } from './authority'

/** The authority as set up now; sections nobody filled in have their defaults. */
export async function getAuthority(): Promise<Authority> {
  noteRead('settings')
  const rows = await db.setting.findMany({ where: { key: { in: sectionNames.map(keyOf) } } })
  const kept = new Map(rows.map(row => [row.key, row.value]))
  const read = sectionNames.map(name => [name, sections[name].parse(kept.get(keyOf(name)) ?? emptySections[name])])
  return Object.fromEntries(read) as Authority
}

/** One section as kept, with its version: 0 when nobody has filled it in. */
export async function getSection(name: Section): Promise<{ value: Record<string, unknown>; version: number }> {
  const row = await db.setting.findUnique({ where: { key: keyOf(name) } })
  return { value: sections[name].parse(row?.value ?? emptySections[name]), version: row?.version ?? 0 }
}

export type SectionChanged = { ok: true } | { ok: false; reason: 'changed-meanwhile' }

/** Keeps a section (already checked by its schema). `seen` is the version the form was filled from. */
export function changeSection(
  name: Section,
  value: Record<string, unknown>,
  seen: number,
  actorId: string | null,
): Promise<SectionChanged> {
  const key = keyOf(name)
  return db.$transaction(async tx => {
    const kept = value as Prisma.InputJsonObject
    const { count } =
      seen === 0
        ? await tx.setting.createMany({ data: [{ key, value: kept }], skipDuplicates: true })
        : await tx.setting.updateMany({
            where: { key, version: seen },
            data: { value: kept, version: { increment: 1 } },
          })
    if (count === 0) return { ok: false, reason: 'changed-meanwhile' }
    await record(tx, { name: 'settings.changed', data: { section: name }, actorId })
    return { ok: true }
  })
}

const keyOf = (name: Section) => `authority.${name}`
