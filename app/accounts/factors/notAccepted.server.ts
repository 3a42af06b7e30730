import { log } from '~/platform/log/log.server'

/** The library throws on a passkey it does not accept, and so does a database that is away: the log tells them apart. */
export function notAccepted(error: unknown): null {
  log.info({ fault: error }, 'a passkey was not accepted')
  return null
}
