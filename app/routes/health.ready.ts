import { relayState } from '~/events/relay.server'
import { readHealth } from '~/platform/http/health.server'

export const guard = { GET: 'public' } as const

/** Open to everybody: states and counts, never a name or an address. */
export async function loader() {
  const health = await readHealth(relayState().live)
  return Response.json(health, { status: health.ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}
