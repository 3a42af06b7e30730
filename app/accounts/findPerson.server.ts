import { db } from '~/platform/db.server'

/** Somebody who is here, by their address as a person writes it. */
export const findPerson = (email: string) =>
  db.person.findFirst({ where: { email: email.trim().toLowerCase(), leftAt: null }, select: { id: true } })
