import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedDemonstration } from './demonstration.server'
import { getAuthority } from './directory/authority.server'
import { loadShippedGuide } from './guide/revision.server'
import { addDays } from './platform/calendar/civil'
import { today } from './platform/clock.server'
import { db } from './platform/db.server'
import { running } from './platform/running.server'

/**
 * Gives an empty database what no portal is without: the guide, the pages, and in the demonstration a town. Each part
 * only where nothing of it is there, so what people changed since is never touched.
 */
export async function seedWhenEmpty(say: (line: string) => void) {
  const { demo, checkout } = running()
  if (demo && (await isEmpty())) {
    await seedDemonstration()
    say('  A town that does not exist has moved in.')
  }
  await loadShippedGuide(join(checkout, 'prisma/guide'))
  if ((await db.pageText.count()) === 0) await writePages(checkout)
}

async function isEmpty(): Promise<boolean> {
  const counts = await Promise.all([db.person.count(), db.question.count(), db.topic.count()])
  return counts.every(count => count === 0)
}

async function writePages(checkout: string) {
  const folder = join(checkout, 'prisma/pages')
  const day = today((await getAuthority()).time.timeZone)
  // In the demonstration questions were declined months ago, under a charter that was there already.
  const startsOn = new Date(`${addDays(day, running().demo ? -240 : 0)}T00:00:00Z`)
  const data = readdirSync(folder).flatMap(name => {
    const [, slug, language] = /^([a-z-]+)\.(fr|en)\.md$/.exec(name) ?? []
    return slug && language ? [{ slug, language, startsOn, body: readFileSync(join(folder, name), 'utf8') }] : []
  })
  await db.pageText.createMany({ data, skipDuplicates: true })
}
