import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { filesOlderThan, removeFiles, sweepUploads } from '~/platform/files/store.server'
import { attachmentLimits } from './attachment'

const hour = 3_600_000

/**
 * Task `sweep-files`: takes away what nobody sent within a day, and every file no row owns any more, which is how the
 * files of a deleted question go. A file younger than an hour may be waiting for its row.
 */
export async function sweepFiles() {
  const since = new Date(now().getTime() - attachmentLimits.stagedHours * hour)
  const left = await db.$queryRaw<{ id: string }[]>`
    delete from attachment where question_id is null and created_at < ${since} returning id::text`
  await removeFiles(left.flatMap(({ id }) => [id, `${id}-small`]))
  const names = await filesOlderThan(hour)
  for (let from = 0; from < names.length; from += 1000) await sweep(names.slice(from, from + 1000))
  await sweepUploads(hour)
}

async function sweep(names: string[]) {
  const idOf = (name: string) => name.replace(/-small$/, '')
  const owned = await db.attachment.findMany({ where: { id: { in: names.map(idOf) } }, select: { id: true } })
  const ids = new Set(owned.map(({ id }) => id))
  await removeFiles(names.filter(name => !ids.has(idOf(name))))
}
