import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { record } from '~/events/record.server'
import { db } from '~/platform/db.server'
import { languages } from '~/platform/i18n/language'
import { queueMail } from '~/platform/mail/queue.server'
import { cleanLine } from '~/platform/text/cleanText'
import { dutiesComplete, dutiesFields } from './duties'
import { keptDuties, toldDuties } from './duties.server'
import { invitationMail } from './invitationMail'
import { endSessions } from './sessions/end.server'
import { Email, makeWelcomeLink, welcomeDays } from './welcomeLink.server'

const line = (most: number) => z.string().default('').transform(cleanLine).pipe(z.string().max(most, 'too-long'))

export const Invitee = z
  .object({
    email: Email,
    firstName: line(100),
    lastName: line(100),
    function: line(200),
    language: z.enum(languages, 'missing').default('fr'),
    ...dutiesFields,
  })
  .superRefine(dutiesComplete)

export type PersonInvited = { ok: true; id: string } | { ok: false; reason: 'already-here' }

type By = { id: string; name: string; town: string }

/** Makes somebody a colleague and writes to them. Who left comes back this way; a citizen keeps being one. */
export function invitePerson(invitee: z.output<typeof Invitee>, by: By): Promise<PersonInvited> {
  const { email, service, official, roles, ...names } = invitee
  return db.$transaction(async tx => {
    const known = await tx.person.findUnique({ where: { email } })
    if (known && !known.leftAt && known.roles.some(role => role !== 'citizen'))
      return { ok: false, reason: 'already-here' }

    const duties = await keptDuties(tx, { roles, service, official })
    const kept = {
      ...names,
      ...duties,
      roles: known?.roles.includes('citizen') ? [...duties.roles, 'citizen'] : duties.roles,
    }
    const person = await tx.person.upsert({
      where: { email },
      create: { email, ...kept },
      // Nobody comes back with the password of another time.
      update: { ...kept, leftAt: null, passwordHash: null },
    })
    // What a citizen had opened is no way into the desk.
    await endSessions(tx, { personId: person.id }, 'rights')
    const url = await makeWelcomeLink(tx, person.id)
    const mail = invitationMail(names.language, { town: by.town, by: by.name, url, days: welcomeDays })
    await queueMail(tx, { occasion: `welcome ${randomUUID()}`, to: email, ...mail })
    await record(tx, { name: 'person.invited', data: { personId: person.id, after: toldDuties(kept) }, actorId: by.id })
    return { ok: true, id: person.id }
  })
}
