import { db } from '../db.server'
import { resumeMail } from '../mail/send.server'
import { running, startRunning } from '../running.server'
import { settingsBell } from '../settingsBell.server'

/**
 * An operator has looked at a restored portal: mail and reminders may leave again. Returns how many mails waited, or
 * null when nothing was paused.
 */
export async function resumePortal(): Promise<number | null> {
  const { count } = await db.setting.deleteMany({ where: { key: 'paused' } })
  if (count === 0) return null
  startRunning({ ...running(), paused: false })
  await settingsBell()
  await resumeMail()
  return db.mail.count({ where: { state: 'queued' } })
}
