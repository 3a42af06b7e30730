import { Logger, runOnce } from 'graphile-worker'
import pg from 'pg'
import { confirmFollow } from '../../app/notifications/follow/confirm.server'
import { requestFollow, type Wish } from '../../app/notifications/follow/request.server'
import { readerTasks } from '../../app/notifications/follow/tasks.server'
import { databaseUrl, db } from '../../app/platform/db.server'
import { nextReference } from '../../app/questions/reference.server'
import { react } from '../../app/react.server'

/** A question everybody reads. */
export function publicQuestion(more: { title?: string; topicId?: string; authorEmail?: string } = {}) {
  return db.$transaction(async tx => {
    const [reference = ''] = await nextReference(tx, 2026)
    const question = {
      ...{ reference, slug: 'piscine', title: 'Quand rouvre la piscine ?', body: 'La porte est fermée.' },
      ...{ publication: 'published', confirmedAt: new Date(), publishedAt: new Date() },
    }
    return tx.question.create({ data: { ...question, authorEmail: 'amina@demo.example', ...more } })
  })
}

/** Asks to follow and confirms from the mailbox, as a person does; the secret of the links comes back. */
export async function follows(
  email: string,
  target: Wish['target'],
  { joins = false, rhythm = 'at-once' }: Partial<Wish> = {},
) {
  await requestFollow({ email, language: 'fr', target, rhythm, joins })
  const mail = await newestMail(email)
  const confirmed = await confirmFollow(/\/follow\/confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '')
  if (!confirmed) throw new Error(`nothing to confirm in:\n${mail?.text}`)
  return confirmed.secret
}

export const newestMail = (recipient: string) =>
  db.mail.findFirst({ where: { recipient }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })

/** Runs every reaction and every mail to readers that waits, and all that they bring, by the real worker. */
export async function letJobsRun() {
  const pool = new pg.Pool({ connectionString: databaseUrl(), max: 2 })
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  const failed: string[] = []
  const logger = new Logger(() => (level, message) => level === 'error' && failed.push(message))
  try {
    await runOnce({ logger, pgPool: pool, noHandleSignals: true, taskList: { react, ...readerTasks } })
    if (failed.length > 0) throw new Error(failed.join('\n'))
  } finally {
    await pool.end()
  }
}
