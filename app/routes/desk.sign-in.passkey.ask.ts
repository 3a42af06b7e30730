import { passkeyOptions } from '~/accounts/factors/showPasskey.server'
import { done } from '~/platform/http/answers.server'

export const guard = { GET: 'public', POST: 'public' } as const

/** Open to everybody: what a device is asked at the door. The device itself knows whose it is. */
export async function action() {
  return Response.json(await passkeyOptions('sign-in'))
}

export function loader() {
  return done('/desk/sign-in')
}
