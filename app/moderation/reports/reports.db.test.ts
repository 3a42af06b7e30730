import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff, storyOf } from '../../../e2e/support/desk'
import { db } from '../../platform/db.server'
import { declineQuestion } from '../decline.server'
import { listInbox } from '../inbox.server'
import { publishQuestion } from '../publish.server'
import { makeReport, openHeldReport } from './makeReport.server'
import { openReportsOn } from './openReports.server'
import { settleReport } from './settleReport.server'

const reporting = {
  kind: 'about-me',
  language: 'fr',
  reason: 'named',
  words: 'Je suis la personne du numéro 12.',
  email: 'voisine@example.org',
  submissionId: '',
} as const

async function publishedQuestion() {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await publishQuestion(commandFor(question, lea))
  return { lea, question: { ...question, version: 2 } }
}
const referencesIn = async () => (await listInbox('reports')).lines.map(({ reference }) => reference)

test('a report reaches the desk with its words, moves no version, and leaves the list once settled', async () => {
  const { lea, question } = await publishedQuestion()
  await makeReport(question.id, reporting)

  expect(await referencesIn()).toContain(question.reference)
  const [report] = await openReportsOn(question.reference)
  expect(report).toMatchObject({ kind: 'about-me', reason: 'named', answerable: true })
  expect(report?.words).toContain('Je suis la personne')
  expect((await db.question.findUniqueOrThrow({ where: { id: question.id } })).version).toBe(2)

  const settling = { report: report?.id ?? '', decision: 'founded', message: 'Vous aviez raison.' } as const
  expect(await settleReport(commandFor(question, lea), settling)).toEqual({ outcome: 'done', version: 3 })
  expect(await referencesIn()).not.toContain(question.reference)
  expect(await storyOf(question.id)).toEqual([
    'question.submitted',
    'question.published',
    'report.made',
    'report.settled',
  ])
  expect(await db.report.findFirstOrThrow({ where: { questionId: question.id } })).toMatchObject({
    state: 'founded',
    settledById: lea.id,
    settledAt: expect.any(Date),
  })
})

test('of two who settle one report otherwise the second learns who was faster, and the count is right', async () => {
  const { lea, question } = await publishedQuestion()
  const hugo = await staff('Hugo', 'Le Goff')
  await makeReport(question.id, reporting)
  await makeReport(question.id, { ...reporting, words: 'Une autre ligne.' })
  const [first] = await openReportsOn(question.reference)
  const settling = { report: first?.id ?? '', message: 'Merci.' }
  const outcomes = await Promise.all([
    settleReport(commandFor(question, lea), { ...settling, decision: 'founded' }),
    settleReport(commandFor(question, hugo), { ...settling, decision: 'unfounded' }),
  ])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'done'])
  expect((await db.question.findUniqueOrThrow({ where: { id: question.id } })).openReports).toBe(1)
})

test('another question’s report is not settled from here', async () => {
  const [mine, other] = [await publishedQuestion(), await publishedQuestion()]
  await makeReport(other.question.id, reporting)
  const [report] = await openReportsOn(other.question.reference)
  const settling = { report: report?.id ?? '', decision: 'founded', message: 'Merci.' } as const
  expect(await settleReport(commandFor(mine.question, mine.lea), settling)).toMatchObject({ outcome: 'conflict' })
  expect(await openReportsOn(other.question.reference)).toHaveLength(1)
})

test('a report never stands in the way of an agent, nor passes for who was faster', async () => {
  const { lea, question } = await publishedQuestion()
  await makeReport(question.id, reporting)
  const late = declineQuestion(commandFor(question, lea), { article: '3', reason: 'others-data', message: 'Bonjour.' })
  expect(await late).toMatchObject({ outcome: 'conflict', winner: { act: 'question.published', name: 'Léa Martin' } })
})

test('the same form sent twice is one report, even at the same moment', async () => {
  const { question } = await publishedQuestion()
  const sent = { ...reporting, submissionId: randomUUID() }
  const made = await Promise.all([makeReport(question.id, sent), makeReport(question.id, sent)])
  expect(made.map(({ again }) => again).sort()).toEqual([false, true])
  expect(await openReportsOn(question.reference)).toHaveLength(1)
})

test('a report that came slowly is held until its turn, and told once', async () => {
  const { question } = await publishedQuestion()
  await makeReport(question.id, reporting, { slowly: true })
  expect(await openReportsOn(question.reference)).toEqual([])
  const { id } = await db.report.findFirstOrThrow({ where: { questionId: question.id } })
  await openHeldReport({ reportId: id })
  await openHeldReport({ reportId: id })
  expect(await openReportsOn(question.reference)).toHaveLength(1)
  expect((await storyOf(question.id)).filter(name => name === 'report.made')).toHaveLength(1)
})
