import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeAll, expect, onTestFinished, test } from 'vitest'
import { db } from '../db.server'
import { type Running, running, startRunning } from '../running.server'
import { pausedSince, writeAgain } from './pause.server'
import { type Letter, queueMail } from './queue.server'
import { forgetTransport, mailState, resumeMail, sendMail } from './send.server'

let asStarted: Running
beforeAll(() => {
  asStarted = running()
})
afterEach(() => startRunning(asStarted))

type Received = { to: string[]; text: string }

/** A real SMTP server; `answer` refuses a recipient with the code it returns. */
async function aMailServer(answer: (address: string) => number | null = () => null) {
  const received: Received[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _, done) {
      const code = answer(address)
      done(code ? Object.assign(new Error('refused'), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      let text = ''
      stream.on('data', chunk => {
        text += chunk
      })
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
        done()
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>(resolve => server.close(() => resolve())))
  forgetTransport()
  const { port } = server.server.address() as AddressInfo
  startRunning({ ...asStarted, settings: { ...asStarted.settings, smtpUrl: `smtp://127.0.0.1:${port}` } })
  return received
}

async function aMail(occasion: string, to = 'amina@example.org', urgency?: Letter['urgency']) {
  const letter = {
    occasion,
    to,
    subject: 'Votre question : l’école',
    text: 'Bonjour,\n\nréponse.',
    html: '<p>Bonjour</p>',
    urgency,
  }
  await db.$transaction(tx => queueMail(tx, letter))
  return db.mail.findUniqueOrThrow({ where: { occasion } })
}

const stateOf = async (id: string) => (await db.mail.findUniqueOrThrow({ where: { id } })).state

test('a mail leaves by SMTP once, under its own unchanging Message-ID', async () => {
  const received = await aMailServer()
  const mail = await aMail('once')
  await sendMail({ mailId: mail.id })
  await sendMail({ mailId: mail.id })
  expect(received).toHaveLength(1)
  expect(received[0]?.to).toEqual(['amina@example.org'])
  expect(received[0]?.text).toContain(`Message-ID: ${mail.messageId}`)
  expect(await stateOf(mail.id)).toBe('sent')
})

test('the same occasion written twice is one mail', async () => {
  const first = await aMail('twice')
  const second = await aMail('twice')
  expect(second.id).toBe(first.id)
})

test('a refusal that will last is kept as such; one that passes is tried again', async () => {
  await aMailServer(address => ({ 'gone@example.org': 550, 'full@example.org': 452 })[address] ?? null)
  const gone = await aMail('gone', 'gone@example.org')
  await sendMail({ mailId: gone.id })
  expect(await stateOf(gone.id)).toBe('failed')

  const full = await aMail('full', 'full@example.org')
  await expect(sendMail({ mailId: full.id })).rejects.toThrow('452')
  expect(await stateOf(full.id)).toBe('queued')
})

test('an address refused for good is written to no more, until its owner says it works', async () => {
  const refused = new Set(['lost@example.org'])
  const received = await aMailServer(address => (refused.has(address) ? 550 : null))
  await sendMail({ mailId: (await aMail('lost', 'lost@example.org')).id })
  expect(await pausedSince('Lost@example.org')).not.toBeNull()

  refused.clear()
  const news = await aMail('news', 'lost@example.org')
  await sendMail({ mailId: news.id })
  expect(await stateOf(news.id)).toBe('held')
  const asked = await aMail('asked', 'lost@example.org', 'asked-for')
  await sendMail({ mailId: asked.id })
  expect(received).toHaveLength(1)

  await db.$transaction(tx => writeAgain(tx, 'lost@example.org'))
  expect(await pausedSince('lost@example.org')).toBeNull()
  expect(await stateOf(news.id)).toBe('queued')
  await sendMail({ mailId: news.id })
  expect(received).toHaveLength(2)
})

test('a mail refused for its words, or a server that refuses us, pauses no address', async () => {
  await aMailServer(address => (address === 'full@example.org' ? 552 : null))
  await sendMail({ mailId: (await aMail('too full', 'full@example.org')).id })
  expect(await pausedSince('full@example.org')).toBeNull()
})

test('what was held back for long is not sent when an address works again', async () => {
  const mail = await aMail('old', 'away@example.org')
  await db.mail.update({
    where: { id: mail.id },
    data: { state: 'held', createdAt: new Date(Date.now() - 20 * 86_400_000) },
  })
  await db.mailPause.create({ data: { address: 'away@example.org', reason: '550', since: new Date() } })
  await db.$transaction(tx => writeAgain(tx, 'away@example.org'))
  expect(await stateOf(mail.id)).toBe('failed')
})

test('with real data and no mail server mails wait, are counted, and leave once there is one', async () => {
  startRunning({ ...asStarted, demo: false })
  const before = await mailState()
  expect(before.way).toBe('waiting')
  const mail = await aMail('waits')
  await sendMail({ mailId: mail.id })
  expect(await stateOf(mail.id)).toBe('queued')
  expect((await mailState()).queued).toBe(before.queued + 1)

  const received = await aMailServer()
  await resumeMail()
  await sendMail({ mailId: mail.id })
  expect(received).toHaveLength(1)
})

test('a line end in a name never becomes a header of its own', async () => {
  const received = await aMailServer()
  const mail = await aMail('injection')
  await db.mail.update({ where: { id: mail.id }, data: { subject: 'Bonjour\r\nBcc: victim@example.org' } })
  await sendMail({ mailId: mail.id })
  expect(received[0]?.to).toEqual(['amina@example.org'])
  expect(received[0]?.text).not.toMatch(/^Bcc:/im)
})
