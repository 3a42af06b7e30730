import { resetSecondFactor } from './accounts/factors/removeFactor.server'
import { findPerson } from './accounts/findPerson.server'
import { ended, type Terminal } from './platform/terminal'

/** `portal reset-second-factor EMAIL`: for somebody who stands beside you; a mail or a call proves nothing. */
export async function resetSecondFactorCommand([email, ...more]: string[], { note }: Terminal): Promise<number> {
  if (!email || more.length > 0) {
    note('usage: portal reset-second-factor EMAIL')
    return ended.cannotRun
  }
  const person = await findPerson(email)
  if (!person) {
    note(`Nobody here has the address "${email}".`)
    return ended.cannotRun
  }
  await resetSecondFactor(person.id)
  note('Their second factors are gone and their sessions ended. The password still opens; they are told by mail.')
  return ended.done
}
