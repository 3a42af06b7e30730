import { noteRead } from '~/events/publicPages.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { getAuthority } from './authority.server'
import { byStart, isInOffice, type Mandate } from './mandates'
import { inBoth, type Words } from './named'

export type Official = {
  id: string
  slug: string
  /** The same in every language, in the shape of topics and services so that one list shows all three. */
  name: Words
  firstName: string
  lastName: string
  function: Words
  portfolio: Words
  /** Newest first. */
  mandates: Mandate[]
  inOffice: boolean
  /** Accounts elsewhere the authority stands behind. */
  accounts: { label: string; url: string }[]
  position: number
  version: number
}

/** The officials in office today, in the authority's order; `former: true` adds those whose mandates ended or are to come. */
export async function listOfficials({ former = false } = {}): Promise<Official[]> {
  noteRead('directory')
  const rows = await db.official.findMany({
    include: { mandates: true },
    orderBy: [{ position: 'asc' }, { lastName: 'asc' }],
  })
  const day = await localDay()
  const officials = rows.map(row => shown(row, day))
  return former ? officials : officials.filter(official => official.inOffice)
}

/** One official, in office or not: what was asked and answered keeps its page. */
export async function getOfficial(slug: string): Promise<Official | null> {
  noteRead('directory')
  const row = await read(slug)
  return row && shown(row, await localDay())
}

const read = (slug: string) => db.official.findUnique({ where: { slug }, include: { mandates: true } })
type Row = NonNullable<Awaited<ReturnType<typeof read>>>

const localDay = async () => today((await getAuthority()).time.timeZone)

function shown(row: Row, day: string): Official {
  const name = `${row.firstName} ${row.lastName}`.trim()
  const mandates = byStart(
    row.mandates.map(({ capacity, startsOn, endsOn }) => ({
      capacity,
      startsOn: civilOf(startsOn),
      endsOn: endsOn && civilOf(endsOn),
    })),
  )
  return {
    id: row.id,
    slug: row.slug,
    name: inBoth(name, name),
    firstName: row.firstName,
    lastName: row.lastName,
    function: inBoth(row.functionFr, row.functionEn),
    portfolio: inBoth(row.portfolioFr, row.portfolioEn),
    mandates,
    inOffice: isInOffice(mandates, day),
    accounts: row.accounts as Official['accounts'],
    position: row.position,
    version: row.version,
  }
}

/** A `date` column comes as midnight UTC of its day. */
const civilOf = (date: Date) => date.toISOString().slice(0, 10)
