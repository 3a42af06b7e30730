import { closeAllSessions } from './accounts/closeAllSessions.server'
import { closeSessionsOf } from './accounts/closeSessionsOf.server'
import { findPerson } from './accounts/findPerson.server'
import { ended, type Terminal } from './platform/terminal'

/** `portal close-sessions EMAIL`, or `--everybody`'s: beside the running portal, whose open desks hear of it at once. */
export async function closeSessionsCommand([whose, ...more]: string[], { note }: Terminal): Promise<number> {
  if (!whose || more.length > 0) {
    note('usage: portal close-sessions EMAIL|--everybody')
    return ended.cannotRun
  }
  if (whose === '--everybody') {
    note(`${await closeAllSessions()} sessions have ended. Everybody signs in again; links to enter are closed too.`)
    return ended.done
  }
  const person = await findPerson(whose)
  const closed = person && (await closeSessionsOf(person.id, null))
  if (closed === null) {
    note(`Nobody here has the address "${whose}".`)
    return ended.cannotRun
  }
  note(`${closed} of their sessions have ended. They sign in again, and are told by mail.`)
  return ended.done
}
