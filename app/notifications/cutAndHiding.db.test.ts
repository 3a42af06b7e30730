import { expect, test } from 'vitest'
import { askedQuestion, commandFor, staff } from '../../e2e/support/desk'
import { publicQuestion } from '../../e2e/support/followers'
import { decideReview } from '../moderation/decideReview.server'
import { hideQuestion } from '../moderation/hide.server'
import { proposeCut } from '../moderation/proposeCut.server'
import { publishQuestion } from '../moderation/publish.server'
import { showQuestion } from '../moderation/show.server'
import { db } from '../platform/db.server'
import { askReview } from '../questions/own/askReview.server'
import { refuseCut } from '../questions/own/settleCut.server'
import { trackedQuestion } from '../questions/track.server'
import { react } from '../react.server'

const cutting = {
  title: 'Quand rouvre la piscine ?',
  body: 'La porte […]',
  message: 'Le nom du gardien ne peut pas\nêtre publié.',
}

/** Runs the reactions to what happened to a question twice: a job may always run again. */
async function mailsAbout(questionId: string) {
  for (const { id } of await db.event.findMany({ where: { questionId }, orderBy: { at: 'asc' } })) {
    await react({ eventId: id })
    await react({ eventId: id })
  }
  const mails = await db.mail.findMany({ orderBy: { createdAt: 'asc' } })
  return mails.filter(({ headers }) => (headers as Record<string, string>).References?.includes(questionId))
}
const subjectOf = (about: string) => ({ subject: `[Démonstration] ${about}` })
const trackIn = (text = '') => /\/track\/([\w-]+)/.exec(text)?.[1] ?? ''

async function hidden(more: Parameters<typeof publicQuestion>[0] = {}) {
  const lea = await staff('Léa', 'Martin')
  const { id, reference, version } = await publicQuestion(more)
  const question = { id, reference: reference ?? '', version }
  await hideQuestion(commandFor(question, lea), 'mistake')
  return { lea, question: { ...question, version: version + 1 } }
}

test('a cut is offered with its reason, the question as it would be, and a link where to answer', async () => {
  const asked = await askedQuestion()
  await proposeCut(commandFor(asked, await staff('Léa', 'Martin')), cutting)
  const [, mail, ...more] = await mailsAbout(asked.id)
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    recipient: 'amina@demo.example',
    ...subjectOf(`Une proposition pour votre question ${asked.reference}`),
  })
  for (const words of ['> Le nom du gardien ne peut pas\n> être publié.', '> La porte […]', 'sans votre accord'])
    expect(mail?.text).toContain(words)
  expect(await trackedQuestion(trackIn(mail?.text))).toBe(asked.id)
})

test('a cut that was answered, or a question published without it, brings no mail any more', async () => {
  const lea = await staff('Léa', 'Martin')
  const [kept, published] = [await askedQuestion(), await askedQuestion()]
  for (const asked of [kept, published]) await proposeCut(commandFor(asked, lea), cutting)
  const { id } = await db.cut.findFirstOrThrow({ where: { questionId: kept.id } })
  await refuseCut(kept.id, id)
  await publishQuestion(commandFor({ ...published, version: published.version + 1 }, lea))
  for (const { id } of [kept, published])
    expect((await mailsAbout(id)).filter(({ subject }) => subject.includes('proposition'))).toEqual([])
})

test('a question taken off view tells its author so, and how another person reads it again', async () => {
  const { question } = await hidden()
  const [mail, ...more] = await mailsAbout(question.id)
  expect(more).toEqual([])
  expect(mail).toMatchObject(subjectOf(`À propos de votre question ${question.reference}`))
  expect(mail?.text).toContain('pendant six mois')
  expect(await trackedQuestion(trackIn(mail?.text))).toBe(question.id)
})

test('a question back on view tells its author so, with its public page, once', async () => {
  const { lea, question } = await hidden()
  await mailsAbout(question.id)
  await showQuestion(commandFor(question, lea))
  const [, mail, ...more] = await mailsAbout(question.id)
  expect(more).toEqual([])
  expect(mail).toMatchObject(subjectOf(`À propos de votre question ${question.reference}`))
  expect(mail?.text).toContain('de nouveau visible')
  expect(mail?.text).toContain(`/questions/${question.reference}-piscine`)
})

test('one hidden and back before its mail left is told as it is now', async () => {
  const { lea, question } = await hidden()
  await showQuestion(commandFor(question, lea))
  expect((await mailsAbout(question.id)).map(({ text }) => text.includes('de nouveau visible'))).toEqual([true])
})

test('a hiding that falls in a review is told once, in the words of whoever reviewed', async () => {
  const { question } = await hidden()
  await mailsAbout(question.id)
  await askReview(question.id, 'Relisez.')
  const reviewing = { verdict: 'granted', message: 'Rien n’y blesse personne.' } as const
  const hugo = await staff('Hugo', 'Le Goff')
  await decideReview(commandFor({ ...question, version: question.version + 1 }, hugo), reviewing)
  const [, mail, ...more] = await mailsAbout(question.id)
  expect(more).toEqual([])
  expect(mail).toMatchObject(subjectOf(`Le réexamen de votre question ${question.reference}`))
  expect(mail?.text).toContain('> Rien n’y blesse personne.')
})

test('whoever has no e-mail is told of it by the team', async () => {
  const lea = await staff('Léa', 'Martin')
  const { id, reference, version } = await publicQuestion()
  await db.question.update({
    where: { id },
    data: { authorEmail: null, contactBy: 'phone', contactAt: '05 55 00 00 00' },
  })
  const passOnSince = async () => (await db.question.findUniqueOrThrow({ where: { id } })).passOnSince
  const question = { reference: reference ?? '', version }
  await hideQuestion(commandFor(question, lea), 'mistake')
  expect(await passOnSince()).not.toBeNull()
  await db.question.update({ where: { id }, data: { passOnSince: null } })
  await showQuestion(commandFor({ ...question, version: version + 1 }, lea))
  expect(await passOnSince()).not.toBeNull()
  expect(await mailsAbout(id)).toEqual([])
})
