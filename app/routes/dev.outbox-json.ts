import { readOutbox } from '~/platform/mail/outbox.server'
import { requireDemo } from './parts/demoOnly.server'

export async function loader() {
  requireDemo()
  return Response.json(await readOutbox(), { headers: { 'Cache-Control': 'no-store' } })
}
