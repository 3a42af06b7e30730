import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { db } from '~/platform/db.server'
import { withUpload } from '~/platform/http/upload.server'
import { running } from '~/platform/running.server'
import { fingerprint } from '~/platform/secrets.server'
import { commandFor, informing, staff } from '../../e2e/support/desk'
import * as made from '../../e2e/support/files'
import { formWith } from '../../e2e/support/formWith'
import { makeAccess } from '../accounts/access.server'
import { askToSignIn } from '../accounts/askToSignIn.server'
import { signInByLink } from '../accounts/citizenSignIn.server'
import { publishAnswer } from '../answers/publishAnswer.server'
import { hideQuestion } from '../moderation/hide.server'
import { publishQuestion } from '../moderation/publish.server'
import { makeReport } from '../moderation/reports/makeReport.server'
import { requestFollow } from '../notifications/follow/request.server'
import { askForLinks } from '../notifications/links.server'
import { sendSignIn } from '../notifications/signIn.server'
import { askQuestion } from '../questions/ask.server'
import { attachmentLimits } from '../questions/attachments/attachment'
import { receiveFiles } from '../questions/attachments/receive.server'
import { confirmQuestion } from '../questions/confirm.server'
import { QuestionDraft } from '../questions/draft'
import { addPrecision } from '../questions/own/addPrecision.server'
import { askReview } from '../questions/own/askReview.server'
import { getQuestionPage } from '../questions/questionPage.server'
import { supportQuestion } from '../questions/support.server'
import { addressToErase, eraseAndTell } from './confirmErasure.server'
import { erase } from './erase.server'
import { finishErasures } from './finishErasures.server'

const lives = (mark: string) => ({
  email: `${mark}@example.org`,
  name: `Zéphyrine ${mark}`,
  phone: `06 ${mark
    .replace(/\D/g, '')
    .slice(0, 8)
    .replace(/(..)(?=.)/g, '$1 ')}`,
  file: `facture-${mark}.pdf`,
})

/** Somebody nobody else is called like, with a phone of their own. */
function somebody() {
  const digits = String(Math.floor(Math.random() * 1e8)).padStart(8, '7')
  return { ...lives(`Quillebo${digits}`.toLowerCase()), digits }
}
type Somebody = ReturnType<typeof somebody>

/** Asks with a file and a phone in the text, and confirms, as the forms do. */
async function asks(who: Somebody, title = 'Pourquoi le square est-il fermé ?') {
  const upload = formWith({}, [[who.file, made.pdf({ words: `${who.name} ${randomUUID()}` })]])
  const { files } = await withUpload(upload, attachmentLimits, receiveFiles)
  const body = `Je suis ${who.name}, mon numéro est le ${who.phone}, écrivez à ${who.email}.`
  const draft = QuestionDraft.parse({
    title,
    body,
    email: who.email,
    displayName: who.name,
    submissionId: randomUUID(),
  })
  await askQuestion(draft, 'fr', files)
  const { id } = await db.question.findFirstOrThrow({ where: { authorEmail: who.email, publication: 'unconfirmed' } })
  const token = await db.$transaction(tx =>
    makeAccess(tx, { purpose: 'confirm', questionId: id, email: who.email, days: 7 }),
  )
  await confirmQuestion(token)
  const question = await db.question.findUniqueOrThrow({ where: { id } })
  return { ...question, reference: question.reference ?? '' }
}

async function answered(who: Somebody) {
  const lea = await staff('Léa', 'Martin')
  const question = await asks(who)
  const body = `Bonjour ${who.name}, il rouvre lundi.`
  expect(await publishAnswer(commandFor(question, lea), { ...informing, body })).toMatchObject({ outcome: 'done' })
  return question
}

/** Every table of every schema but PostgreSQL's own, every row as text; then every file below the data folder. */
async function whereStands(...needles: string[]): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`
  expect(tables.length).toBeGreaterThan(35)
  const found: string[] = []
  for (const { name } of tables) {
    for (const needle of needles) {
      const rows = await db.$queryRawUnsafe<unknown[]>(
        `select 1 from ${name} t where position(lower($1) in lower(t::text)) > 0 limit 1`,
        needle,
      )
      if (rows.length > 0) found.push(`${name}: ${needle}`)
    }
  }
  const { dataDir } = running().settings
  for (const path of readdirSync(dataDir, { recursive: true, encoding: 'utf8', withFileTypes: true })) {
    if (!path.isFile()) continue
    const bytes = readFileSync(join(path.parentPath, path.name)).toString('latin1').toLowerCase()
    for (const needle of needles)
      if (bytes.includes(Buffer.from(needle.toLowerCase()).toString('latin1'))) found.push(`${path.name}: ${needle}`)
  }
  return found
}
const identity = ({ email, phone, file, digits }: Somebody) => [email, phone, file, digits, fingerprint(email)]

/** All that somebody can do here, by the acts behind the forms. */
async function livesHere(who: Somebody) {
  const question = await answered(who)
  const other = await asks(somebody())
  await publishQuestion(commandFor(other, await staff('Hugo', 'Le Goff')))
  await addPrecision((await asks(who, 'Et la fontaine ?')).id, `C’est ${who.name}, au ${who.phone}.`)
  await db.$transaction(tx => supportQuestion(tx, other.id, who.email))
  const target = { kind: 'question', target: other.id } as const
  await requestFollow({ email: who.email, language: 'fr', target, rhythm: 'at-once', joins: false })
  await makeReport(other.id, {
    kind: 'about-me',
    language: 'fr',
    reason: 'named',
    words: `Je suis ${who.name}.`,
    email: who.email,
    submissionId: randomUUID(),
  })
  await db.rightsRequest.create({
    data: {
      id: randomUUID(),
      right: 'access',
      channel: 'post',
      identity: 'paper',
      receivedOn: new Date(),
      email: who.email,
      reference: `Lettre de ${who.name}`,
      note: `Répondre au ${who.phone}.`,
    },
  })
  await askForLinks(who.email)
  const { handle, cookie } = await askToSignIn(who.email, 'fr', '/sign-in')
  await sendSignIn({ askId: fingerprint(handle), language: 'fr' })
  const secret = await db.$transaction(tx => makeAccess(tx, { purpose: 'sign-in', email: who.email, days: 1 }))
  expect(await signInByLink(secret, { cookie: cookie.split(';')[0] ?? '', device: '' })).toMatchObject({
    cookie: expect.any(String),
  })
  return { question, other }
}

test('after an erasure no table, file or mail knows the person any more; public words stand under nobody’s name', async () => {
  const who = somebody()
  const { question, other } = await livesHere(who)
  expect((await whereStands(...identity(who))).length).toBeGreaterThan(6)
  expect(await eraseAndTell(who.email, 'stay', 'fr')).toMatchObject({ ok: true, questions: 2, held: 0 })
  // The mail that says so is sent, then let go of: here it is taken from the outbox as the sending task does.
  const [mail] = await db.mail.findMany({ where: { recipient: who.email } })
  expect(mail).toMatchObject({ fleeting: true })
  await db.mail.deleteMany({ where: { id: mail?.id ?? '' } })

  expect(await whereStands(...identity(who))).toEqual([])
  const page = await getQuestionPage(question.reference, 'fr')
  expect(page).toMatchObject({ kind: 'page', page: { authorName: null } })
  expect(JSON.stringify(page)).toContain('il rouvre lundi')
  expect((await db.question.findUniqueOrThrow({ where: { id: other.id } })).supports).toBe(1)
})

test('who wants it takes the public words away too, and the answer with them', async () => {
  const who = somebody()
  const { question } = await livesHere(who)
  expect(await erase(who.email, 'go')).toMatchObject({ ok: true, held: 0 })
  expect(await whereStands(...identity(who))).toEqual([])
  expect(await getQuestionPage(question.reference, 'fr')).toEqual({ kind: 'gone' })
  expect(await db.answer.count({ where: { questionId: question.id } })).toBe(0)
})

test('nobody else loses a thing', async () => {
  const [who, neighbour] = [somebody(), somebody()]
  await asks(who)
  const theirs = await answered(neighbour)
  const before = await whereStands(...identity(neighbour))
  await erase(who.email, 'go')
  expect(await whereStands(...identity(neighbour))).toEqual(before)
  expect(await db.question.findUniqueOrThrow({ where: { id: theirs.id } })).toMatchObject({
    authorName: neighbour.name,
  })
})

test('a threat is kept for a year and said; then it goes by itself', async () => {
  const who = somebody()
  const question = await answered(who)
  const lea = await staff('Léa', 'Martin')
  const { version } = await db.question.findUniqueOrThrow({ where: { id: question.id } })
  await hideQuestion(commandFor({ ...question, version }, lea), 'threat')
  expect(await erase(who.email, 'stay')).toMatchObject({ ok: true, held: 1 })
  expect(await db.erasureHold.findUnique({ where: { questionId: question.id } })).toMatchObject({ reason: 'threat' })
  expect(await finishErasures()).toBe(0)
  await db.hiding.updateMany({
    where: { questionId: question.id },
    data: { at: new Date(Date.now() - 366 * 86_400_000) },
  })
  expect(await finishErasures()).toBe(1)
  await db.mail.deleteMany({ where: { recipient: who.email, fleeting: true } })
  expect(await whereStands(...identity(who))).toEqual([])
})

test('a review that is open keeps its question and the address it is answered to, and nothing else', async () => {
  const who = somebody()
  const question = await answered(who)
  const lea = await staff('Léa', 'Martin')
  const { version } = await db.question.findUniqueOrThrow({ where: { id: question.id } })
  await hideQuestion(commandFor({ ...question, version }, lea), 'other')
  await askReview(question.id, 'Ce n’est pas juste.')
  expect(await erase(who.email, 'go')).toMatchObject({ ok: true, held: 1 })
  expect(await db.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({ authorEmail: who.email })
  expect(await db.erasureHold.findUnique({ where: { questionId: question.id } })).toMatchObject({ reason: 'review' })
})

test('a member of the team is not erased this way, and a link that was used opens nothing', async () => {
  const lea = await staff('Léa', 'Martin')
  expect(await erase(lea.email, 'go')).toEqual({ ok: false, reason: 'staff' })
  const who = somebody()
  await asks(who)
  const token = await db.$transaction(tx => makeAccess(tx, { purpose: 'erase', email: who.email, days: 1 }))
  expect(await addressToErase(token)).toBe(who.email)
  await eraseAndTell(who.email, 'stay', 'fr')
  expect(await addressToErase(token)).toBeNull()
})
