import { join } from 'node:path'
import { GuideContent } from './guide/content'
import { tellDeadline } from './guide/deadlineCommand'
import type { Rule } from './guide/rules'
import { readShippedGuide } from './guide/shipped.server'
import { runningInstance } from './platform/database/instance.server'
import { db } from './platform/db.server'
import { readSettings } from './platform/settings/settings.server'
import { ended, type Terminal } from './platform/terminal'
import { openPortalDatabase } from './startup.server'

/**
 * `portal deadline JSON`. The rules are those of the published guide when a database answers anyway; nothing is started
 * to work out a date, so the shipped ones stand in, and the command says which it used.
 */
export async function deadlineCommand(
  [json = '', ...more]: string[],
  { print, note }: Terminal,
  checkout: string,
): Promise<number> {
  if (!json || more.length > 0) {
    note(`usage: portal deadline '{"rule":"court","start":"2026-09-14","zone":"metropole"}'`)
    return ended.cannotRun
  }
  const published = isOpen(checkout) ? await publishedRules(checkout) : null
  if (!published) note('(rules as shipped: no portal is running here)')
  const told = tellDeadline(json, published ?? readShippedGuide(join(checkout, 'prisma/guide')).rules)
  if (told.ok) print(told.line)
  else note(told.why)
  return told.ok ? ended.done : ended.cannotRun
}

function isOpen(checkout: string): boolean {
  const read = readSettings(process.env, checkout)
  return read.ok && (read.settings.databaseUrl !== null || runningInstance(read.settings.dataDir) !== null)
}

async function publishedRules(checkout: string): Promise<Rule[] | null> {
  const portal = await openPortalDatabase(checkout, () => {})
  try {
    const revision = await db.guideRevision.findFirst({
      where: { state: 'published' },
      orderBy: { number: 'desc' },
      select: { content: true },
    })
    return revision ? GuideContent.shape.rules.parse((revision.content as GuideContent).rules) : null
  } finally {
    await portal.close()
  }
}
