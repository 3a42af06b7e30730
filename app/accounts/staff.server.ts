import { db } from '~/platform/db.server'

export type Colleague = {
  id: string
  name: string
  email: string
  function: string
  roles: string[]
  serviceSlug: string | null
  officialSlug: string | null
  /** `invited`: has neither chosen a password nor come in with a provider. */
  state: 'active' | 'invited' | 'left'
}

/** Everybody who works or worked at the desk: those here by name, then those who left. */
export async function listStaff(): Promise<Colleague[]> {
  const rows = await db.person.findMany({
    where: { roles: { hasSome: ['administrator', 'agent', 'approver', 'official', 'editor', 'service'] } },
    include: shownWith,
    orderBy: [{ leftAt: { sort: 'asc', nulls: 'first' } }, { lastName: 'asc' }, { email: 'asc' }],
  })
  return rows.map(shown)
}

export async function getColleague(id: string): Promise<Colleague | null> {
  const row = await find(id)
  return row && shown(row)
}

const shownWith = {
  service: { select: { slug: true } },
  official: { select: { slug: true } },
  _count: { select: { identities: true } },
} as const
const find = (id: string) => db.person.findUnique({ where: { id }, include: shownWith })
type Row = NonNullable<Awaited<ReturnType<typeof find>>>

function shown({
  id,
  email,
  firstName,
  lastName,
  roles,
  leftAt,
  passwordHash,
  service,
  official,
  _count,
  ...row
}: Row): Colleague {
  return {
    id,
    name: `${firstName} ${lastName}`.trim() || email,
    email,
    function: row.function,
    roles,
    serviceSlug: service?.slug ?? null,
    officialSlug: official?.slug ?? null,
    state: leftAt ? 'left' : passwordHash || _count.identities > 0 ? 'active' : 'invited',
  }
}
