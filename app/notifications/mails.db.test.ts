import { beforeEach, expect, test } from 'vitest'
import { askToSignIn } from '~/accounts/askToSignIn.server'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { fingerprint } from '~/platform/secrets.server'
import { askQuestion } from '~/questions/ask.server'
import { confirmQuestion } from '~/questions/confirm.server'
import { QuestionDraft } from '~/questions/draft'
import { trackedQuestion } from '~/questions/track.server'
import { react } from '../react.server'
import { sendLinks } from './links.server'
import { sendSignIn } from './signIn.server'

beforeEach(async () => {
  await db.mail.deleteMany()
})

const ask = (email: string, language: 'fr' | 'en' = 'fr') =>
  askQuestion(
    QuestionDraft.parse({
      title: 'Pourquoi la piscine ferme-t-elle ?',
      body: 'Le dimanche, elle est <close> sans un mot.',
      email,
      submissionId: crypto.randomUUID(),
    }),
    language,
  )

/** What the form and its job do. */
async function askForMail(email: string) {
  const { handle } = await askToSignIn(email, 'fr', '/sign-in')
  await sendSignIn({ askId: fingerprint(handle), language: 'fr' })
}

/** Runs the reactions to everything that happened so far, twice: a job may always run again. */
async function reactTwice() {
  for (const { id } of await db.event.findMany({ orderBy: { at: 'asc' } })) {
    await react({ eventId: id })
    await react({ eventId: id })
  }
}

const mailsTo = (recipient: string) => db.mail.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } })
const secretIn = (text: string, kind: string) => new RegExp(`/${kind}/([\\w-]+)`).exec(text)?.[1] ?? ''

test('asking brings one mail with a link that confirms, confirming one with the reference and a link to follow', async () => {
  await ask('amina@demo.example')
  await reactTwice()
  const [first, ...more] = await mailsTo('amina@demo.example')
  expect(more).toEqual([])
  expect(first?.subject).toBe('[Démonstration] Confirmez votre question')
  expect(first?.text.split('\n')[0]).toMatch(/^\[Démonstration\]/)
  expect(first?.text).toContain('> Le dimanche, elle est <close> sans un mot.')
  expect(first?.html).toContain('&lt;close&gt;')
  // Her own words are as she wrote them; in the portal's, no line may begin with a colon or a question mark.
  const ours = first?.text.split('\n').filter(line => !line.startsWith('>')) ?? []
  expect(ours.join('\n')).toMatch(/Votre question\u00a0:/)
  expect(ours.filter(line => / [:;?!»]/.test(line))).toEqual([])

  expect(await confirmQuestion(secretIn(first?.text ?? '', 'confirm'))).toMatchObject({ ok: true, again: false })
  await reactTwice()
  const [, received, ...others] = await mailsTo('amina@demo.example')
  expect(others).toEqual([])
  const question = await db.question.findFirstOrThrow({ where: { authorEmail: 'amina@demo.example' } })
  expect(received?.subject).toContain(question.reference)
  expect(await trackedQuestion(secretIn(received?.text ?? '', 'track'))).toBe(question.id)
})

test('who asked in English is written to in English', async () => {
  await ask('emma@demo.example', 'en')
  await reactTwice()
  expect((await mailsTo('emma@demo.example'))[0]?.subject).toBe('[Démonstration] Confirm your question')
})

test('a private answer reaches its asker whole, under a subject that tells nothing', async () => {
  const question = await db.question.create({
    data: {
      slug: 'q',
      title: 'Ma place en crèche',
      body: 'Quand ?',
      authorEmail: 'lena@demo.example',
      reference: '2026-000900',
      publication: 'published',
      visibility: 'private',
    },
  })
  await db.answer.create({
    data: {
      questionId: question.id,
      approval: 'published',
      visibility: 'private',
      body: 'Votre rang est le **12**.',
      nature: 'decision',
      outcome: 'negative',
      signerName: 'Karim Belmarec',
      signerCapacity: 'Adjoint',
      wordsHash: 'x',
      publishedAt: new Date(),
    },
  })
  await db.event.create({ data: { name: 'answer.published', questionId: question.id, data: {} } })
  await reactTwice()
  const [mail, ...more] = await mailsTo('lena@demo.example')
  expect(more).toEqual([])
  expect(mail?.subject).toBe('[Démonstration] Une réponse à votre question 2026-000900')
  expect(mail?.text).toContain('> Votre rang est le 12.')
  expect(mail?.text).toContain('Karim Belmarec, Adjoint')
})

test('a question not published: article, reason and words are written to its author', async () => {
  const question = await db.question.create({
    data: {
      slug: 'q',
      title: 'Mon voisin',
      body: 'Il…',
      authorEmail: 'paul@demo.example',
      reference: '2026-000901',
      publication: 'declined',
    },
  })
  await db.decline.create({
    data: {
      questionId: question.id,
      article: '3',
      reason: 'others-data',
      message: 'Il y a un nom dedans.',
      byId: question.id,
    },
  })
  await db.event.create({ data: { name: 'question.declined', questionId: question.id, data: {} } })
  await reactTwice()
  const [mail] = await mailsTo('paul@demo.example')
  for (const words of [
    'article 3',
    'Donne des informations sur une autre personne',
    '> Il y a un nom dedans.',
    'Défenseur des droits',
  ])
    expect(mail?.text).toContain(words)
  expect(mail?.subject).not.toMatch(/publi/)
})

test('« send me my links » lists every question of an address, once in ten minutes, and nothing for a stranger', async () => {
  await ask('noor@demo.example')
  await ask('noor@demo.example')
  await sendLinks('noor@demo.example')
  await sendLinks('noor@demo.example')
  await sendLinks('personne@demo.example')
  const [mail, ...more] = await db.mail.findMany()
  expect(more).toEqual([])
  expect(mail?.recipient).toBe('noor@demo.example')
  expect(mail?.text.match(/\/confirm\//g)).toHaveLength(2)
})

test('a mailbox opens a citizen’s account, never the desk', async () => {
  await db.person.create({ data: { email: 'agent@demo.example', roles: ['agent'] } })
  await ask('zoe@demo.example')
  for (const email of ['agent@demo.example', 'zoe@demo.example', 'personne@demo.example']) await askForMail(email)
  const mails = await db.mail.findMany()
  expect(mails.map(mail => mail.recipient)).toEqual(['zoe@demo.example'])
  expect(mails[0]?.text).toMatch(/\/sign-in\/[\w-]{40,}/)
  expect(mails[0]?.text).toMatch(/^[3-9A-Y]{3}-[3-9A-Y]{3}$/m)
})

test('one mail in five minutes, whoever asks how often; who has used it gets another', async () => {
  await ask('maelle@demo.example')
  for (let asked = 0; asked < 3; asked++) await askForMail('maelle@demo.example')
  expect(await mailsTo('maelle@demo.example')).toHaveLength(1)
  await db.accessLink.updateMany({ where: { purpose: 'sign-in' }, data: { usedAt: now() } })
  await askForMail('maelle@demo.example')
  expect(await mailsTo('maelle@demo.example')).toHaveLength(2)
})
