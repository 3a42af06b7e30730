import type { SecondRefusal } from '~/accounts/components/SecondForms'
import type { SecondTaken } from '~/accounts/factors/takeSecond.server'

/** The code somebody typed, whichever of the two forms it stood in. */
export function typedSecond(fields: FormData): { field: 'code' | 'recovery'; typed: string } {
  const field = fields.has('recovery') ? 'recovery' : 'code'
  return { field, typed: String(fields.get(field) ?? '').slice(0, 100) }
}

/** Why a code did not open, on its own field. */
export const refusedSecond = (
  field: 'code' | 'recovery',
  refused: Exclude<SecondTaken, { ok: true }> | { reason: 'missing' },
): SecondRefusal => ({ field, ...refused })
