import { notFound } from '~/platform/http/answers.server'
import { running } from '~/platform/running.server'

/** Pages of the demonstration do not exist with real data. */
export function requireDemo() {
  if (!running().demo) throw notFound()
}
