import { readOutbox } from '~/platform/mail/outbox.server'
import { requireDemo } from './parts/demoOnly.server'

export const guard = { GET: 'demo' } as const

export async function loader() {
  requireDemo()
  return Response.json(await readOutbox(), { headers: { 'Cache-Control': 'no-store' } })
}
