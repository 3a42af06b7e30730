import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff, storyOf } from '../../e2e/support/desk'
import { db } from '../platform/db.server'
import { knownOf } from '../privacy/known.server'
import { getQuestionPage } from '../questions/questionPage.server'
import { publishQuestion } from './publish.server'
import { getDeskQuestion } from './question.server'
import { showAddress } from './showAddress.server'

test('the desk’s page holds no address; a look shows it and is written down with who and when', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  const before = await getDeskQuestion(question.reference, lea)
  expect(JSON.stringify(before)).not.toContain('amina@demo.example')
  expect(before).toMatchObject({ author: { email: true }, mayShowAddress: true })

  expect(await showAddress(question.reference, lea.id)).toEqual({ by: 'email', at: 'amina@demo.example' })
  const after = await getDeskQuestion(question.reference, lea)
  expect(after?.history.at(-1)).toMatchObject({ act: 'address.shown', by: 'Léa Martin' })
  expect(after?.version).toBe(question.version)
  expect(JSON.stringify(after)).not.toContain('amina@demo.example')
})

test('what somebody without e-mail left is behind the same button', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await db.question.update({
    where: { id: question.id },
    data: { authorEmail: null, contactBy: 'phone', contactAt: '05 55 55 55 55' },
  })
  const page = await getDeskQuestion(question.reference, lea)
  expect(page).toMatchObject({ author: { email: false }, contact: { by: 'phone', known: true } })
  expect(JSON.stringify(page)).not.toContain('05 55')
  expect(await showAddress(question.reference, lea.id)).toEqual({ by: 'phone', at: '05 55 55 55 55' })
})

test('where nothing is known nothing is shown, and no look is written down', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await db.question.update({ where: { id: question.id }, data: { authorEmail: null } })
  expect(await showAddress(question.reference, lea.id)).toBeNull()
  expect(await showAddress('2026-999999', lea.id)).toBeNull()
  expect(await storyOf(question.id)).toEqual(['question.submitted'])
})

test('an approver reads who asked, not where they are reached', async () => {
  const denise = await staff('Denise', 'Roy', ['approver'])
  const question = await askedQuestion()
  expect(await getDeskQuestion(question.reference, denise)).toMatchObject({ mayShowAddress: false })
})

test('a look is told to whom it is about, without a name, and to nobody else', async () => {
  const lea = await staff('Léa', 'Martin')
  const question = await askedQuestion()
  await db.question.update({ where: { id: question.id }, data: { authorEmail: 'looked-at@example.org' } })
  await publishQuestion(commandFor(question, lea))
  await showAddress(question.reference, lea.id)
  const known = await knownOf('looked-at@example.org')
  expect(known.questions[0]?.history.map(({ name }) => name)).toContain('address.shown')
  expect(JSON.stringify(known)).not.toContain(lea.id)
  expect(JSON.stringify(await getQuestionPage(question.reference, 'fr'))).not.toContain('address')
})
