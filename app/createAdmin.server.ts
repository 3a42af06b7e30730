import { ZodError } from 'zod'
import { inviteAdministrator } from './accounts/inviteAdministrator.server'
import { ended, type Terminal } from './platform/terminal'

/** `portal create-admin EMAIL`: the link goes to standard output alone, so that it can be piped. */
export async function createAdminCommand([email, ...more]: string[], { print, note }: Terminal): Promise<number> {
  if (!email || more.length > 0) {
    note('usage: portal create-admin EMAIL')
    return ended.cannotRun
  }
  try {
    print(await inviteAdministrator(email))
    return ended.done
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    note(`"${email}" is not an e-mail address.`)
    return ended.cannotRun
  }
}
