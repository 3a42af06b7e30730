import { noteRead } from '~/events/publicPages.server'
import { db } from '~/platform/db.server'
import { inBoth, type Words } from './named'

export type Topic = {
  id: string
  slug: string
  name: Words
  /** The guide's kind an answer on this topic is taken to be about, unless the agent says otherwise. */
  subject: string | null
  service: { slug: string; name: Words } | null
  /** Published, public questions. */
  published: number
  position: number
  closed: boolean
  version: number
}

/** The topics one can choose, in the authority's order; `closed: true` adds those no longer offered. */
export async function listTopics({ closed = false } = {}): Promise<Topic[]> {
  noteRead('directory', 'questions')
  const rows = await db.topic.findMany({
    where: closed ? {} : { closed: false },
    include: withService,
    orderBy: [{ closed: 'asc' }, { position: 'asc' }, { nameFr: 'asc' }],
  })
  return rows.map(shown)
}

/** One topic, closed or not: its page outlives its place in the list. */
export async function getTopic(slug: string): Promise<Topic | null> {
  noteRead('directory', 'questions')
  const row = await db.topic.findUnique({ where: { slug }, include: withService })
  return row && shown(row)
}

const withService = { service: { select: { slug: true, nameFr: true, nameEn: true } } } as const

type Row = NonNullable<Awaited<ReturnType<typeof read>>>
const read = (slug: string) => db.topic.findUnique({ where: { slug }, include: withService })

function shown({ nameFr, nameEn, service, serviceId, ...row }: Row): Topic {
  return {
    ...row,
    name: inBoth(nameFr, nameEn),
    service: service && { slug: service.slug, name: inBoth(service.nameFr, service.nameEn) },
  }
}
