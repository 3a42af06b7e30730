import type { Tx } from '~/platform/db.server'
import { referenceOf } from './reference'

/** Takes the next number of a year. The counter stays locked to the end of the transaction: no number is ever lost. */
export async function nextReference(tx: Tx, year: number, howMany = 1): Promise<string[]> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    insert into reference_year (year, last) values (${year}, ${howMany})
    on conflict (year) do update set last = reference_year.last + ${howMany} returning last`
  const last = rows[0]?.last ?? howMany
  return Array.from({ length: howMany }, (_, index) => referenceOf(year, last - howMany + 1 + index))
}
