import { db } from '../db.server'
import { mailWay } from './send.server'

/** A mail that leaves by itself is gone long before. */
const patience = '10 minutes'

/** What keeps people from being written to, one sentence each. */
export async function findingsInMail(): Promise<string[]> {
  const [counts] = await db.$queryRaw<{ waiting: bigint; failed: bigint }[]>`
    select count(*) filter (where state = 'queued' and created_at < now() - ${patience}::interval) as waiting,
      count(*) filter (where state = 'failed') as failed
    from mail`
  const { waiting, failed } = counts ?? { waiting: 0n, failed: 0n }
  const because = mailWay() === 'waiting' ? ': set SMTP_URL, or confirm a restored portal with "portal resume"' : ''
  return [
    waiting > 0n && `${waiting} mails wait to leave${because}.`,
    failed > 0n && `${failed} mails were refused for good by the mail server.`,
    (await db.setting.count({ where: { key: 'paused' } })) > 0 &&
      'Mail is paused since a restore: say "portal resume" when you have looked.',
  ].filter(sentence => sentence !== false)
}
