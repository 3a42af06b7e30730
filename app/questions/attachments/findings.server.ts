import { existsSync } from 'node:fs'
import { db } from '~/platform/db.server'
import { isPicture } from '~/platform/files/kinds'
import { placeOf } from '~/platform/files/store.server'

/** Files a question names and the data folder does not hold, one sentence each. */
export async function findingsInAttachments(): Promise<string[]> {
  const rows = await db.attachment.findMany({
    select: { id: true, type: true, question: { select: { id: true, reference: true } } },
    orderBy: { id: 'asc' },
  })
  const findings: string[] = []
  for (const { id, type, question } of rows) {
    const places = await Promise.all((isPicture(type) ? [id, `${id}-small`] : [id]).map(placeOf))
    const owner = question ? `Question ${question.reference ?? question.id}` : 'A form that was not sent'
    if (!places.every(place => existsSync(place))) findings.push(`${owner} misses the bytes of its file ${id}.`)
  }
  return findings
}
