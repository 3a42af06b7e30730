import { randomUUID } from 'node:crypto'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { beforeEach, expect, test } from 'vitest'
import { askToConfirmInTurn } from './notifications/confirmLater.server'
import { db } from './platform/db.server'
import { pace } from './questions/pace'
import { type AskAgain, askStep } from './routes/parts/askStep.server'

const question = {
  title: 'Pourquoi la fontaine est-elle à sec ?',
  body: 'Depuis le début du mois il n’y coule plus une goutte.',
  email: 'amina@example.org',
}
type Fields = Record<string, string | string[]>

/** One sending of the form; what comes back is either gone well or the form again. */
async function send(fields: Fields, address = '192.0.2.1') {
  const form = new FormData()
  for (const [name, values] of Object.entries({ ...question, ...fields }))
    for (const value of [values].flat()) form.append(name, value)
  const answer = await askStep(
    { fields: form, files: [], surplus: [] },
    { language: 'fr', address, sent: '/questions/new/sent' },
  )
  if (answer instanceof Response) return { status: answer.status, again: null, headers: answer.headers }
  const { data, init } = answer as { data: AskAgain; init: ResponseInit }
  return { status: init.status, again: data, headers: new Headers(init.headers) }
}

/** As many free questions as one e-mail has in an hour. */
async function useUp(email: string, address?: string) {
  for (let index = 0; index < pace.freePerEmail; index++)
    expect((await send({ email, body: `${question.body} Pour la ${index}e fois.` }, address)).status).toBe(303)
}

beforeEach(async () => {
  await db.tally.deleteMany()
})

test('personal data is pointed out one by one, keeps every word, and stores nothing yet', async () => {
  const email = `${randomUUID()}@example.org`
  const body = 'Rappelez-moi au 06 12 34 56 78 ou à jeanne@exemple.fr, j’habite 12 rue des Lilas.'
  const { status, again } = await send({ email, body })
  expect(status).toBe(422)
  expect(again?.passages.map(({ kind, words }) => [kind, words])).toEqual([
    ['phone', '06 12 34 56 78'],
    ['email', 'jeanne@exemple.fr'],
    ['address', '12 rue des Lilas'],
  ])
  expect(again?.typed).toMatchObject({ body, email })
  expect(await db.question.count({ where: { authorEmail: email } })).toBe(0)
})

test('what is ticked is removed for the author, what is not stays, and the original is kept nowhere', async () => {
  const email = `${randomUUID()}@example.org`
  const body = 'Rappelez-moi au 06 12 34 56 78, j’habite 12 rue des Lilas.'
  const seen = (await send({ email, body })).again?.passages.map(({ id }) => id) ?? []
  expect((await send({ email, body, seen, mask: seen.slice(0, 1) })).status).toBe(303)
  const kept = await db.question.findFirstOrThrow({ where: { authorEmail: email }, select: { body: true } })
  expect(kept.body).toBe('Rappelez-moi au [téléphone retiré], j’habite 12 rue des Lilas.')
})

test('a passage changed after it was shown is pointed out again', async () => {
  const seen =
    (await send({ body: 'Rappelez-moi au 06 12 34 56 78 ce soir.' })).again?.passages.map(({ id }) => id) ?? []
  const { status, again } = await send({ body: 'Rappelez-moi au 06 12 34 56 79 ce soir.', seen })
  expect(status).toBe(422)
  expect(again?.passages).toHaveLength(1)
})

test('a name that passes for the authority is refused on its field', async () => {
  const { status, again } = await send({ displayName: 'Le Maire' })
  expect([status, again?.problems]).toEqual([422, { displayName: 'imitates' }])
})

test('too many from one e-mail: a proof of work first, good once, and never a refusal', async () => {
  const email = `${randomUUID()}@example.org`
  await useUp(email)
  const asked = await send({ email, body: `${question.body} Encore.` }, '198.51.100.7')
  expect(asked.status).toBe(422)
  expect(asked.again?.typed).toMatchObject({ title: question.title })
  const challenge: Challenge = JSON.parse(asked.again?.challenge ?? '')
  const solution = await solveChallenge({ challenge, deriveKey })
  const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
  expect((await send({ email, body: `${question.body} Encore.`, proof })).status).toBe(303)
  expect((await send({ email, body: `${question.body} Et encore.`, proof })).status).toBe(422)
  const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '' } }
  const forged = Buffer.from(JSON.stringify({ challenge: easier, solution })).toString('base64')
  expect((await send({ email, body: `${question.body} Et encore.`, proof: forged })).status).toBe(422)
  for (const proof of ['x', 'bnVsbA==', 'e30=', '{"challenge":{}}'])
    expect((await send({ email, body: `${question.body} Et encore.`, proof })).status).toBe(422)
})

test('without scripts the same question goes by mail, and links to one address keep ten minutes between them', async () => {
  const email = `${randomUUID()}@example.org`
  await useUp(email)
  for (const word of ['Une', 'Deux'])
    expect((await send({ email, body: `${question.body} ${word}.`, slowly: 'yes' })).status).toBe(303)
  const slow = await db.event.findMany({
    where: { name: 'question.asked', data: { path: ['slowly'], equals: true } },
    orderBy: { at: 'asc' },
  })
  expect(slow).toHaveLength(2)
  for (const event of slow) await askToConfirmInTurn({ ...event, data: event.data as Record<string, unknown> })
  const waits = await db.$queryRaw<{ minutes: number }[]>`
    select round(extract(epoch from run_at - now()) / 60)::int as minutes from graphile_worker.jobs
    where task_identifier = 'confirm-later' order by run_at`
  expect(waits.map(({ minutes }) => minutes)).toEqual([0, 10])
})

test('a library behind one address is asked for a proof, refused only last, with the phone number and every word', async () => {
  const address = '203.0.113.9'
  for (let index = 0; index < pace.freePerAddress; index++)
    expect((await send({ email: `p${index}@example.org` }, address)).status).toBe(303)
  expect((await send({ email: 'next@example.org' }, address)).again?.challenge).toBeTruthy()
  expect((await send({ email: 'next@example.org' }, '203.0.113.10')).status).toBe(303)
  await db.tally.updateMany({ data: { count: pace.mostPerAddress } })
  const last = await send({ email: 'last@example.org' }, address)
  expect(last.status).toBe(429)
  expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(last.again?.general).toContain('Rien n’est perdu')
  expect(last.again?.typed).toMatchObject({ title: question.title, body: question.body })
})

test('a form sent in a blink counts for three', async () => {
  const email = `${randomUUID()}@example.org`
  const openedAt = String(Date.now())
  expect((await send({ email, openedAt })).status).toBe(303)
  expect((await send({ email, openedAt, body: `${question.body} Deux.` })).again?.challenge).toBeTruthy()
})
