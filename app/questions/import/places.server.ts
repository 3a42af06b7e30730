import type { Tx } from '~/platform/db.server'
import { slugOf } from '../reference'

type Row = { id: string; slug: string; nameFr: string; nameEn: string; position: number }
type Kind = 'topic' | 'service'

/** The topics and services of the portal, found by name or slug, made when a file brings new ones. */
export type Directory = { topic: Map<string, string>; service: Map<string, string> }

/** Reads what exists; both sets are small. */
export async function readDirectory(tx: Tx): Promise<Directory> {
  return { topic: known(await tx.topic.findMany()), service: known(await tx.service.findMany()) }
}

/** Makes those of `names` that are missing, in the order given, after those that are there. */
export async function addMissing(tx: Tx, directory: Directory, kind: Kind, names: Iterable<string>) {
  for (const name of names) {
    if (find(directory, kind, name)) continue
    const slug = await freeSlug(tx, kind, slugOf(name))
    const data = { slug, nameFr: name, nameEn: name, position: (await lastPosition(tx, kind)) + 1 }
    const made = kind === 'topic' ? await tx.topic.create({ data }) : await tx.service.create({ data })
    remember(directory[kind], made)
  }
}

/** The id of a topic or service, by its name in either language or its slug. */
export function find(directory: Directory, kind: Kind, name: string | null): string | null {
  return name === null ? null : (directory[kind].get(folded(name)) ?? null)
}

function known(rows: Row[]): Map<string, string> {
  const map = new Map<string, string>()
  for (const row of rows) remember(map, row)
  return map
}

function remember(
  map: Map<string, string>,
  { id, slug, nameFr, nameEn }: Pick<Row, 'id' | 'slug' | 'nameFr' | 'nameEn'>,
) {
  for (const name of [nameFr, nameEn, slug]) map.set(folded(name), id)
}

function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
}

/** Two long names may begin with the same words. */
async function freeSlug(tx: Tx, kind: Kind, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    const where = { slug }
    const taken = kind === 'topic' ? await tx.topic.count({ where }) : await tx.service.count({ where })
    if (taken === 0) return slug
  }
}

async function lastPosition(tx: Tx, kind: Kind): Promise<number> {
  const max = { _max: { position: true } } as const
  const found = kind === 'topic' ? await tx.topic.aggregate(max) : await tx.service.aggregate(max)
  return found._max.position ?? 0
}
