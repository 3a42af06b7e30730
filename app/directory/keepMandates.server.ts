import type { Tx } from '~/platform/db.server'
import type { Mandate } from './mandates'

/** Puts the mandates of a form in place of those kept so far. */
export async function keepMandates(tx: Tx, slug: string, mandates: readonly Mandate[]) {
  const { id: officialId } = await tx.official.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  await tx.mandate.deleteMany({ where: { officialId } })
  await tx.mandate.createMany({
    data: mandates.map(({ capacity, startsOn, endsOn }) => ({
      officialId,
      capacity,
      startsOn: midnight(startsOn),
      endsOn: endsOn && midnight(endsOn),
    })),
  })
}

/** A `date` column is written as midnight UTC of its day. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
