import { beforeAll, expect, test } from 'vitest'
import { afterAnswer } from './guide/afterAnswer.server'
import { loadShippedGuide } from './guide/revision.server'
import { db } from './platform/db.server'
import { loadGuidePage, loadLetter, postGuidePage, postLetter } from './routes/parts/guidePages.server'

const origin = 'http://localhost:3999'

beforeAll(() => loadShippedGuide())

const get = (path: string, outcome: string | null = null) => loadGuidePage(new Request(origin + path), outcome)

function post(path: string, fields: Record<string, string>) {
  return new Request(origin + path, { method: 'POST', body: new URLSearchParams(fields) })
}

test.each([
  '?a=king.no',
  '?a=start.maybe',
  '?a=earlier.2026-09-14',
  '?a=discrimination.yes',
  '?case=12',
  '?rev=-1',
  '?rev=9999',
  '?a=start.no&change=residence',
  '?a=start.no&change=%3Cscript%3E',
])('a tampered address %s is answered 422', async query => {
  const answer = await get(`/guide/start${query}`)
  expect(answer.init?.status).toBe(422)
  expect(answer.data.refused).not.toBeNull()
  expect(
    (await loadLetter(new Request(`${origin}/guide/letters/L5${query.split('&change')[0]}`), 'L5')).init?.status,
  ).toBe(query.includes('change') ? undefined : 422)
})

test('an outcome or a letter nobody wrote is a 404', async () => {
  await expect(get('/guide/outcomes/nope', 'nope')).rejects.toMatchObject({ status: 404 })
  await expect(loadLetter(new Request(`${origin}/guide/letters/L99`), 'L99')).rejects.toMatchObject({ status: 404 })
})

test('an intimate answer given in the page shows its help beside, and stands in no address', async () => {
  const walked =
    '/guide/start?a=start.decision&a=notice.yes&a=prior-appeal.no&a=urgent.no&a=earlier.none&a=residence.metropole'
  const { data } = await postGuidePage(post(walked, { discrimination: 'yes' }), null)
  expect(data.page?.outcome?.beside.map(beside => beside.id)).toEqual(['discrimination'])
  expect(JSON.stringify(data.page?.given)).not.toContain('discrimination')
  expect(data.page?.outcome?.beside[0]?.href).not.toContain('discrimination.yes')
})

/** A question answered in public, or for its author alone. */
async function answered(reference: string, visibility: 'public' | 'private') {
  const [questionId, answerId] = [crypto.randomUUID(), crypto.randomUUID()]
  const at = new Date('2026-10-20T09:00:00Z')
  await db.question.create({
    data: {
      id: questionId,
      reference,
      slug: 'carte',
      title: 'Pourquoi ma carte est-elle refusée ?',
      body: 'La carte de résident.',
      publication: 'published',
      visibility,
      publishedAt: at,
      confirmedAt: at,
      answers: {
        create: {
          id: answerId,
          approval: 'published',
          body: 'Non.',
          nature: 'decision',
          outcome: 'negative',
          ground: 'conditions',
          subject: ['resident-card'],
          visibility,
          signerName: 'Karim Belmarec',
          signerCapacity: 'Adjoint',
          remedyNotice: 'Deux mois.',
          wordsHash: 'x',
          publishedAt: at,
        },
      },
    },
  })
  await db.question.update({ where: { id: questionId }, data: { publishedAnswerId: answerId } })
}

test('a public no opens the walk with what it says, and asks only what nobody else knows', async () => {
  await answered('2026-000901', 'public')
  const { data } = await get('/guide/start?case=2026-000901&rev=1')
  expect(data.page?.publicCase?.reference).toBe('2026-000901')
  expect(data.page?.given.filter(one => one.fromAnswer).map(one => one.node)).toEqual([
    'start',
    'kind',
    'right-kind',
    'notice',
  ])
  expect(data.page?.question?.id).toBe('prior-appeal')

  const changed = await get('/guide/start?case=2026-000901&a=start.silence')
  expect(changed.data.page?.question?.id).toBe('silence-kind')
  const again = await get('/guide/start?case=2026-000901&change=right-kind')
  expect(again.data.page?.question?.choices.find(choice => choice.chosen)?.id).toBe('resident-card')
})

test('a private no and an unknown one are the same: the walk starts from nothing', async () => {
  await answered('2026-000902', 'private')
  const [unread, unknown] = await Promise.all(
    ['2026-000902', '2026-999999'].map(reference => get(`/guide/start?case=${reference}`)),
  )
  expect(unread?.data.page).toEqual(unknown?.data.page)
  expect(unread?.data.page).toMatchObject({ caseUnknown: true, publicCase: null, given: [], question: { id: 'start' } })
})

test('a letter comes filled in from the case, refuses to end with a gap, then is finished', async () => {
  await answered('2026-000903', 'public')
  const path = '/guide/letters/L5?case=2026-000903'
  const { data: opened } = await loadLetter(new Request(origin + path), 'L5')
  const known = Object.fromEntries(opened.letter?.fields.map(field => [field.name, field.value]) ?? [])
  expect(known).toMatchObject({ portalReference: '2026-000903', decisionDate: '2026-10-20', notification: '' })
  expect(known.recipient).toMatch(/^Karim Belmarec\nAdjoint\n/)

  const brought = await postLetter(post(path, { opening: 'yes', notification: '2026-10-22' }), 'L5')
  expect(brought.init?.status).toBeUndefined()
  expect(brought.data.letter?.preview).toContain('que j’ai reçue le 22 octobre 2026')

  const typed = {
    ...known,
    notification: '2026-10-22',
    senderName: 'Amina Rousseau',
    senderAddress: '3 rue des Tanneurs',
    place: 'Valbrume',
  }
  const gapped = await postLetter(post(path, typed), 'L5')
  expect(gapped.init?.status).toBe(422)
  expect(Object.keys(gapped.data.letter?.problems ?? {})).toEqual(['measure', 'decisionSubject', 'groundsFacts'])
  expect(gapped.data.letter?.finished).toBeNull()

  const rest = { measure: 'me délivrer la carte', decisionSubject: 'ma carte', groundsFacts: 'J’habite la rue.' }
  const done = await postLetter(post(path, { ...typed, ...rest }), 'L5')
  expect(new Headers(done.init?.headers).get('Cache-Control')).toContain('no-store')
  expect(done.data.letter?.finished).toContain('Je vous demande de retirer cette décision du 20 octobre 2026')
  expect(done.data.letter?.finished).not.toMatch(/[{}]|\[ /)
})

test('a letter whose date does not exist says which field and keeps what was typed', async () => {
  const { data } = await postLetter(post('/guide/letters/L5', { notification: '31/02/2026' }), 'L5')
  expect(data.letter?.problems.notification).toBe('bad-date')
  expect(data.letter?.fields.find(field => field.name === 'notification')?.value).toBe('2026-02-31')
})

const noSigner = { nature: 'decision', outcome: 'negative', ground: 'conditions', hasNotice: true }

test('the block under a no has the table’s steps, a rule without anybody’s day, and opens the walk', async () => {
  const card = { ...noSigner, subject: ['resident-card'] }
  expect(await afterAnswer(card, '2026-000903', 'fr')).toMatchObject({
    kind: 'no',
    rule: 'deux mois à partir du jour où vous avez reçu la décision',
    steps: [{ id: 'repair' }, { id: 'read' }, { id: 'informal-appeal' }],
    href: '/guide/start?case=2026-000903',
  })
  const mine = await afterAnswer(card, null, 'fr')
  expect(mine?.href).toBe('/guide/start?a=start.no&a=kind.right&a=right-kind.resident-card&a=notice.yes')
})

test('an answer to a mere question is no decision; a yes has no block; a permit is its author’s until they say otherwise', async () => {
  const question = { ...noSigner, nature: 'information', subject: ['works'], hasNotice: false }
  expect(await afterAnswer(question, '2026-000903', 'fr')).toMatchObject({ kind: 'not-a-decision', rule: null })
  expect(await afterAnswer({ ...question, outcome: 'informed' }, '2026-000903', 'fr')).toBeNull()
  expect(await afterAnswer({ ...question, outcome: null }, '2026-000903', 'fr')).toBeNull()
  expect(await afterAnswer({ ...noSigner, subject: ['permit'] }, null, 'en')).toMatchObject({
    rule: 'one month from the day you received the decision',
  })
})
