import { z } from 'zod'

/** The one thing to raise when an older portal could not read what this one writes. */
export const formatVersion = 1

/**
 * What an archive says of itself, in its first member. Columns are named so that a table is filled by name; every other
 * member is known by its length and SHA-256.
 */
export const Manifest = z.object({
  format: z.literal('porte-voix backup'),
  formatVersion: z.number().int(),
  portalVersion: z.string(),
  madeAt: z.string(),
  /** Fictional people, or real ones. */
  demo: z.boolean(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_]+$/),
      columns: z.array(z.string().regex(/^[a-z_]+$/)),
      rows: z.number().int(),
    }),
  ),
  sequences: z.array(z.object({ name: z.string().regex(/^[a-z_]+$/), last: z.string().regex(/^\d+$/).nullable() })),
  jobs: z.number().int(),
  members: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>

export type Unreadable = { ok: false; why: string }

/** Whether this portal can bring back what an archive holds. */
export function mayRestore(
  manifest: Manifest,
  here: { demo: boolean; migrations: string[] },
): { ok: true } | Unreadable {
  const no = (why: string) => ({ ok: false as const, why })
  if (manifest.formatVersion > formatVersion)
    return no(`This backup was written by a newer portal (${manifest.portalVersion}): install that version first.`)
  if (manifest.demo && !here.demo)
    return no(
      'This is a backup of the demonstration: its people do not exist, and it is not restored over a real portal.',
    )
  if (!manifest.demo && here.demo)
    return no('This backup holds real data, and this portal shows the demonstration: set DEMO=no.')
  const [unknown] = manifest.migrations.filter(name => !here.migrations.includes(name))
  if (unknown)
    return no(
      `This backup was written by a newer portal (${manifest.portalVersion}, which knows "${unknown}"): install that version first.`,
    )
  const [since] = here.migrations.filter(name => !manifest.migrations.includes(name))
  if (since)
    return no(
      `This backup was written by an older portal (${manifest.portalVersion}, before "${since}"): restore it with that version, then install this one.`,
    )
  return { ok: true }
}
