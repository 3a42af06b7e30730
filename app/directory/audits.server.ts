import { noteRead } from '~/events/publicPages.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { type Audit, type Compliance, type Standing, standingOn } from './accessibility'
import { getAuthority } from './authority.server'

/** What the portal may say of its accessibility today. */
export async function getStanding(): Promise<Standing> {
  noteRead('settings')
  const row = await db.accessibilityAudit.findFirst({ orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }] })
  if (!row) return { compliance: 'none', audit: null, expired: false }
  const { timeZone } = (await getAuthority()).time
  return standingOn(today(timeZone), shown(row, timeZone))
}

/** Every audit ever recorded, the last one first. */
export async function listAudits(): Promise<Audit[]> {
  const { timeZone } = (await getAuthority()).time
  const rows = await db.accessibilityAudit.findMany({ orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }] })
  return rows.map(row => shown(row, timeZone))
}

type Row = NonNullable<Awaited<ReturnType<typeof db.accessibilityAudit.findFirst>>>

function shown({ id, auditor, rate, status, faults, reportUrl, auditedOn, recordedAt }: Row, zone: string): Audit {
  return {
    id,
    auditor,
    rate,
    status: status as Compliance,
    faults,
    reportUrl,
    auditedOn: auditedOn.toISOString().slice(0, 10),
    recordedOn: today(zone, recordedAt),
  }
}
