import { noteRead } from '~/events/publicPages.server'
import { db } from '~/platform/db.server'
import { inBoth, type Words } from './named'

export type Service = {
  id: string
  slug: string
  name: Words
  description: Words
  position: number
  closed: boolean
  version: number
}

/** The services one can write to, in the authority's order; `closed: true` adds those no longer offered. */
export async function listServices({ closed = false } = {}): Promise<Service[]> {
  noteRead('directory')
  const rows = await db.service.findMany({
    where: closed ? {} : { closed: false },
    orderBy: [{ closed: 'asc' }, { position: 'asc' }, { nameFr: 'asc' }],
  })
  return rows.map(shown)
}

/** One service, closed or not: its answers stay where they are. */
export async function getService(slug: string): Promise<Service | null> {
  noteRead('directory')
  const row = await db.service.findUnique({ where: { slug } })
  return row && shown(row)
}

type Row = NonNullable<Awaited<ReturnType<typeof db.service.findUnique>>>

function shown({ id, slug, nameFr, nameEn, descriptionFr, descriptionEn, position, closed, version }: Row): Service {
  const name = inBoth(nameFr, nameEn)
  return { id, slug, name, description: inBoth(descriptionFr, descriptionEn), position, closed, version }
}
