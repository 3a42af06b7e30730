import { db } from '~/platform/db.server'
import { seal, unseal } from '~/platform/sealing.server'
import { sealingKeys } from '~/platform/sealingKeys.server'

const atOnce = 100

/** How many telephones' secrets are sealed with each key, by the key's name. */
export async function sealedWith(): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ name: string; many: number }[]>`
    select split_part(secret, '.', 1) as name, count(*)::int as many from totp group by 1`
  return new Map(rows.map(({ name, many }) => [name, many]))
}

/**
 * Seals anew, with the key that seals now, what older keys sealed, some at a time. What no key opens stays as it is.
 * @param done is told how many were looked at.
 * @returns how many nobody can open.
 */
export async function resealTotp(done: (many: number) => void): Promise<number> {
  const [{ name }] = sealingKeys()
  let lost = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await db.totp.findMany({
      where: { personId: { gt: after }, NOT: { secret: { startsWith: `${name}.` } } },
      orderBy: { personId: 'asc' },
      take: atOnce,
    })
    for (const { personId, secret } of rows) if (!(await reseal(personId, secret))) lost++
    const last = rows.at(-1)
    if (!last) return lost
    after = last.personId
    done(rows.length)
  }
}

/** Somebody may link another telephone meanwhile: theirs stays. */
async function reseal(personId: string, secret: string): Promise<boolean> {
  const text = unseal(secret, personId)
  if (text === null) return false
  await db.totp.updateMany({ where: { personId, secret }, data: { secret: seal(text, personId) } })
  return true
}
