import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff } from '../../e2e/support/desk'
import { publishQuestion } from '../moderation/publish.server'
import { listDueReports } from '../moderation/reports/dueReports.server'
import { extendReport } from '../moderation/reports/extendReport.server'
import { makeReport } from '../moderation/reports/makeReport.server'
import { settleReport } from '../moderation/reports/settleReport.server'
import { moveClock } from '../platform/clock.server'
import { db } from '../platform/db.server'
import { react } from '../react.server'

const email = 'voisine-m@example.org'
const day = 86_400_000
const extending = (report: string) => ({ report, reason: 'Un service doit encore nous répondre.' })

/** Lets the reactions of the last event of that name happen, as the job does. */
async function tell(name: string) {
  const event = await db.event.findFirstOrThrow({ where: { name }, orderBy: { at: 'desc' } })
  await react({ eventId: event.id })
}
const mails = async () =>
  (await db.mail.findMany({ where: { recipient: email }, orderBy: { createdAt: 'asc' } })).map(({ text }) => text)

async function aboutSomebody(words: string, to: string = email) {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await publishQuestion(commandFor(question, lea))
  const report = { kind: 'about-me', language: 'fr', reason: 'named', words, email: to, submissionId: '' } as const
  await makeReport(question.id, report)
  const { id } = await db.report.findFirstOrThrow({ where: { questionId: question.id } })
  return { lea, question: { ...question, version: 2 }, id }
}

test('who a text is about is told of the receipt, of more time and of the decision, each with what they can do', async () => {
  const { lea, question, id } = await aboutSomebody('C’est moi.')
  await tell('report.made')
  const [due] = await listDueReports()
  expect(due).toMatchObject({ reference: question.reference, urgency: 'calm', extended: false, extendable: true })
  expect((await mails())[0]).toMatch(/bien arrivé[\s\S]+au plus tard le \d/)

  expect(await extendReport(commandFor(question, lea), extending(id))).toEqual({ outcome: 'done', version: 3 })
  await tell('report.extended')
  const [later] = await listDueReports()
  expect(later).toMatchObject({ extended: true, extendable: false })
  expect((later?.dueOn ?? '') > (due?.dueOn ?? '')).toBe(true)
  const extended = (await mails())[1] ?? ''
  expect(extended).toContain('Un service doit encore nous répondre.')
  expect(extended).toContain('https://www.cnil.fr')

  const settling = { report: id, decision: 'unfounded', message: 'Nous avons relu.' } as const
  expect(await settleReport(commandFor({ ...question, version: 3 }, lea), settling)).toMatchObject({ outcome: 'done' })
  await tell('report.settled')
  expect((await mails())[2]).toContain('https://www.cnil.fr')
  expect(await listDueReports()).toEqual([])
})

test('more time is not taken after the first month, twice, or where nobody can be told', async () => {
  const { lea, question, id } = await aboutSomebody('Toujours moi.')
  await moveClock(25 * day)
  expect(await listDueReports()).toMatchObject([{ urgency: 'soon' }])
  await moveClock(8 * day)
  expect(await listDueReports()).toMatchObject([{ urgency: 'late', extendable: false }])
  expect(await extendReport(commandFor(question, lea), extending(id))).toEqual({ outcome: 'not-possible' })
  await moveClock(-33 * day)
  const unknown = await aboutSomebody('Sans adresse.', '')
  const command = commandFor(unknown.question, lea)
  expect(await extendReport(command, extending(unknown.id))).toEqual({ outcome: 'not-possible' })
})
