import type { Personal } from './annotations'
import { codes, type Named, type Why, whys } from './codes'

/** One treatment of the register: all that is kept for one reason. */
export type Treatment = { why: Why; rows: Personal[] } & Omit<Record<Named, string[]>, 'why'>

/** Gathers annotations by their reason, in the register's order; a reason without any is left out. */
export function treatmentsOf(personal: readonly Personal[]): Treatment[] {
  return whys.flatMap(why => {
    const rows = personal.filter(one => one.why.includes(why))
    const all = (name: Named) => codes[name].filter(code => rows.some(row => row[name].includes(code)))
    return rows.length === 0
      ? []
      : [{ why, rows, what: all('what'), of: all('of'), read: all('read'), kept: all('kept') }]
  })
}
