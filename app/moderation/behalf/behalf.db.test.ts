import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { commandFor, informing, staff, storyOf } from '../../../e2e/support/desk'
import { publishAnswer } from '../../answers/publishAnswer.server'
import { db } from '../../platform/db.server'
import { running, startRunning } from '../../platform/running.server'
import { openReceipt, receiptTries } from '../../questions/openReceipt.server'
import { getTracked } from '../../questions/track.server'
import { listInbox } from '../inbox.server'
import { passOn } from '../passOn.server'
import { BehalfDraft } from './asking'
import { askOnBehalf } from './askOnBehalf.server'
import { getReceipt, newReceipt } from './newReceipt.server'

const typed = {
  title: 'Quand passe le camion des déchets verts ?',
  body: 'Il ne passe plus rue des Acacias depuis un mois.',
  channel: 'counter',
  contactBy: 'phone',
  contactAt: '05 55 55 55 55',
}
const draft = (more: object = {}) => BehalfDraft.parse({ ...typed, commandId: randomUUID(), ...more })
const answering = { ...informing, body: 'Bonjour, il passe le mardi.' }

async function askedFor(more: object = {}) {
  const lea = await staff('Léa', 'Martin')
  const asked = await askOnBehalf(draft(more), lea.id)
  if (!asked.ok) throw new Error('not asked')
  const question = await db.question.findUniqueOrThrow({ where: { reference: asked.reference } })
  return { lea, asked, question: { ...question, reference: asked.reference } }
}

test('what is asked at the counter waits to be read, with its channel, its number and the agent who wrote it', async () => {
  const { lea, question } = await askedFor()
  expect(question).toMatchObject({
    publication: 'submitted',
    channel: 'counter',
    contactBy: 'phone',
    authorEmail: null,
  })
  expect(question.reference).toMatch(/^\d{4}-\d{6}$/)
  const [event] = await db.event.findMany({ where: { questionId: question.id } })
  expect(event).toMatchObject({ name: 'question.submitted', actorId: lea.id })
})

test('the code of the receipt opens the follow-up page however it is typed; the database does not know it', async () => {
  const { asked } = await askedFor()
  const code = asked.code ?? ''
  const opened = await openReceipt(code.toLowerCase().replaceAll('-', ' '), '192.0.2.1')
  expect(opened.ok && (await getTracked(opened.track))).toMatchObject({ reference: asked.reference })
  const kept = await db.accessLink.findMany({ where: { purpose: 'receipt' } })
  expect(JSON.stringify(kept)).not.toContain(code)
  expect(await openReceipt('3467-9ACD-EFGH', '192.0.2.1')).toEqual({ ok: false, seconds: null })
})

test('a new receipt ends the one before, and each is shown with its own question alone', async () => {
  const { lea, asked } = await askedFor()
  const other = await askedFor()
  const code = (await newReceipt(asked.reference, lea.id)) ?? ''
  expect(await openReceipt(asked.code ?? '', '192.0.2.2')).toEqual({ ok: false, seconds: null })
  expect((await openReceipt(code, '192.0.2.2')).ok).toBe(true)
  expect(await getReceipt(asked.reference, code)).toMatchObject({ isTrue: true })
  expect(await getReceipt(other.asked.reference, code)).toMatchObject({ isTrue: false })
  expect(await newReceipt('1999-000001', lea.id)).toBeNull()
})

test('tries are counted: after too many the next one waits, right or not', async () => {
  const { asked } = await askedFor()
  const before = running()
  startRunning({ ...before, settings: { ...before.settings, rateLimits: true } })
  try {
    for (let index = 0; index < receiptTries; index++) await openReceipt('3467-9ACD-EFGH', '192.0.2.3')
    const late = await openReceipt(asked.code ?? '', '192.0.2.3')
    expect(late).toEqual({ ok: false, seconds: expect.any(Number) })
    expect((await openReceipt(asked.code ?? '', '192.0.2.4')).ok).toBe(true)
  } finally {
    startRunning(before)
  }
})

test('with an e-mail there is neither receipt nor task; without, a way back is asked for', async () => {
  const { asked, question } = await askedFor({ email: 'Amina@Demo.example', contactBy: '', contactAt: '' })
  expect(asked.code).toBeNull()
  expect(question).toMatchObject({ authorEmail: 'amina@demo.example', contactBy: null })
  const problems = (more: object) =>
    BehalfDraft.safeParse({ ...typed, commandId: randomUUID(), ...more }).error?.issues.map(({ path }) => path[0])
  expect(problems({ contactBy: '' })).toEqual(['contactBy'])
  expect(problems({ contactAt: '' })).toEqual(['contactAt'])
  expect(problems({ contactBy: 'counter', contactAt: '' })).toBeUndefined()
})

test('the same form pressed twice is one question and one number', async () => {
  const lea = await staff('Léa', 'Martin')
  const same = draft()
  const asked = await Promise.all([askOnBehalf(same, lea.id), askOnBehalf(same, lea.id)])
  expect(asked.map(one => one.ok && one.again).sort()).toEqual([false, true])
  expect(new Set(asked.map(one => one.ok && one.reference)).size).toBe(1)
})

test('the answer of somebody without an e-mail is a task until an agent has passed it on', async () => {
  const { lea, question } = await askedFor()
  await publishAnswer(commandFor(question, lea), answering)
  const waiting = async () => (await listInbox('passing')).lines.map(({ reference }) => reference)
  expect(await waiting()).toContain(question.reference)
  const answered = { ...question, version: question.version + 1 }
  expect(await passOn(commandFor(answered, lea), 'phone')).toMatchObject({ outcome: 'done' })
  expect(await passOn(commandFor(answered, lea), 'phone')).toMatchObject({ outcome: 'same' })
  expect(await waiting()).not.toContain(question.reference)
  expect((await storyOf(question.id)).at(-1)).toBe('answer.passed-on')
})
