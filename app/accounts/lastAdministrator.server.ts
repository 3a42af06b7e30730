import type { Tx } from '~/platform/db.server'

/**
 * Whether nobody but this person can administer the portal. Only who can sign in counts: an invitation nobody accepted
 * opens nothing. The rows stay locked, so that two administrators cannot each send the other away.
 */
export async function isLastAdministrator(tx: Tx, personId: string): Promise<boolean> {
  const administrators = await tx.$queryRaw<{ id: string }[]>`
    select id::text from person
    where 'administrator' = any(roles) and left_at is null
      and (password_hash is not null or exists (select from identity where person_id = person.id))
    order by id for update`
  return administrators.some(({ id }) => id === personId) && administrators.length === 1
}
