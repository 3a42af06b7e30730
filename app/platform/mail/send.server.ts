import nodemailer, { type Transporter } from 'nodemailer'
import { now } from '../clock.server'
import { db } from '../db.server'
import { held } from '../held.server'
import { running } from '../running.server'
import { pauseAddress, pausedSince } from './pause.server'
import { type Failure, type Refusal, refusalOf } from './refusal'

const box = held('mail', () => ({ transport: undefined as Transporter | undefined }))

/** The next mail opens a new connection: another server, or other credentials. */
export function forgetTransport() {
  box.transport?.close()
  box.transport = undefined
}

/** How mails leave: by SMTP, shown on a page of the demonstration, or not at all until SMTP_URL is set. */
export function mailWay(): 'smtp' | 'demonstration' | 'waiting' {
  if (running().paused) return 'waiting'
  if (running().settings.smtpUrl) return 'smtp'
  return running().demo ? 'demonstration' : 'waiting'
}

/** Task `send-mail`: sends one queued mail. A passing refusal throws, so the job is tried again later. */
export async function sendMail(payload: unknown) {
  const { mailId } = payload as { mailId: string }
  const mail = await db.mail.findUnique({ where: { id: mailId } })
  if (mail?.state !== 'queued') return
  const way = mailWay()
  if (way === 'waiting') return
  if (!mail.askedFor && (await pausedSince(mail.recipient))) {
    await db.mail.update({ where: { id: mailId }, data: { state: 'held' } })
    return
  }
  const refusal = way === 'smtp' ? await hand(mail) : null
  const became = refusal
    ? { state: 'failed', lastError: `refused with ${refusal.reason}` }
    : { state: 'sent', sentAt: now() }
  // In the demonstration nothing leaves: its page is the only place where such a mail can be read.
  if (mail.fleeting && way === 'smtp') await db.mail.deleteMany({ where: { id: mailId } })
  else await db.mail.update({ where: { id: mailId }, data: { ...became, attempts: { increment: 1 } } })
  if (refusal?.of === 'address' && !mail.fleeting) await pauseAddress(mail.recipient, refusal.reason)
}

type Row = { recipient: string; subject: string; text: string; html: string; headers: unknown; messageId: string }

/** Hands a mail to the server; returns a refusal that will last, throws on a passing one. */
async function hand(mail: Row): Promise<Refusal | null> {
  box.transport ??= nodemailer.createTransport(running().settings.smtpUrl ?? '')
  try {
    await box.transport.sendMail({
      from: running().settings.mailFrom,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      headers: mail.headers as Record<string, string>,
      // A subject or a name is never read as an address of a file or a page to fetch.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return null
  } catch (error) {
    const refusal = refusalOf(error as Failure)
    if (refusal) return refusal
    const { responseCode, code } = error as { responseCode?: number; code?: string }
    throw new Error(`the mail server answered ${responseCode || code}`)
  }
}

/** Queues again what waits without a job: after SMTP_URL was set, or a restored portal was confirmed. */
export async function resumeMail() {
  if (mailWay() === 'waiting') return
  await db.$executeRaw`
    select graphile_worker.add_job('send-mail', json_build_object('mailId', id), job_key := 'send-mail ' || id)
    from mail where state = 'queued'`
}

/** What waits and what failed, for the desk and `/health/ready`. */
export async function mailState(): Promise<{ way: ReturnType<typeof mailWay>; queued: number; failed: number }> {
  const rows = await db.mail.groupBy({ by: ['state'], where: { state: { in: ['queued', 'failed'] } }, _count: true })
  const of = (state: string) => rows.find(row => row.state === state)?._count ?? 0
  return { way: mailWay(), queued: of('queued'), failed: of('failed') }
}
