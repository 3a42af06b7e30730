import type { RequestListener } from 'node:http'
import { running } from '../running.server'
import { contentPolicy, safeHeaders } from '../security/policy.server'
import { plainAddress } from './plainAddress'

/** Before anything else looks at a request: its address in the one spelling all that follows compares with. */
export function frontDoor(onward: RequestListener): RequestListener {
  return (request, response) => {
    const address = plainAddress(request.url ?? '')
    if (address !== null) {
      request.url = address
      return onward(request, response)
    }
    response.writeHead(400, {
      ...safeHeaders(running().settings.secure),
      'Content-Security-Policy': contentPolicy(),
      'Content-Type': 'text/plain; charset=utf-8',
      'Portal-Outcome': 'refused',
    })
    response.end('Ceci n’est pas une adresse de ce portail. / This is no address of this portal.\n')
  }
}
