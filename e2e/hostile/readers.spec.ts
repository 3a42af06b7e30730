import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { filesFolderName } from '../../app/platform/files/folders'
import { fingerprint, newSecret } from '../../app/platform/secrets.server'
import { madeUp } from '../support/madeUp'
import { listedRoutes, withDatabase } from '../support/shared'
import { expect, test } from '../support/test'
import { addressesOf, samplesOf } from '../support/walkAddresses'

/** What only the team may read is looked for on every page and in every `.data` twin, as everybody who may not. */

const outside = ['nobody', 'citizen', 'service', 'editor', 'official'] as const

/** Words found nowhere else, where the portal keeps what is not for everybody; each with a question they hang on. */
async function plantMarkers(db: pg.Client) {
  const markers: { what: string; word: string; reference: string }[] = []
  const plant = async (what: string, sql: string) => {
    const word = `repere${madeUp(12)}`
    const { rows } = await db.query<{ reference: string }>(sql, [word])
    if (rows[0]) markers.push({ what, word, reference: rows[0].reference })
  }
  const oneOf = (where: string) =>
    `(select id from question where reference is not null and ${where} order by reference limit 1)`
  const bodyOf = (where: string) =>
    `update question set body = body || ' ' || $1 where id = ${oneOf(where)} returning reference`
  const open = `publication = 'published' and visibility = 'public'`
  for (const [what, where] of [
    ['a question being read', `publication = 'submitted'`],
    ['a question not published', `publication = 'declined'`],
    ['a question answered alone', `visibility = 'private'`],
    ['a question taken down', `visibility = 'hidden'`],
  ] as const)
    await plant(what, bodyOf(where))
  await plant(
    'a private answer',
    `update answer a set body = a.body || ' ' || $1 from question q where q.id = a.question_id
    and a.id = (select id from answer where visibility = 'private' order by id limit 1) returning q.reference`,
  )
  await plant(
    'an address',
    `update question set author_email = $1 || '@example.org' where id = ${oneOf(open)} returning reference`,
  )
  for (const [what, table, columns, values] of [
    ['a precision', 'precision', 'words', '$1'],
    ['words replaced', 'earlier_words', 'title, body', `$1, 'x'`],
    ['a report', 'report', 'kind, reason, words, submission_key', `'report', 'other', $1, gen_random_uuid()`],
  ] as const)
    await plant(
      what,
      `with kept as (insert into "${table}" (id, question_id, ${columns}) select gen_random_uuid(), id, ${values}
      from question where id = ${oneOf(open)} returning question_id)
      select reference from question join kept on question_id = question.id`,
    )
  return markers
}

async function sessionOf(db: pg.Client, role: string): Promise<string> {
  if (role === 'nobody') return ''
  const [id, secret] = [randomUUID(), newSecret()]
  const service = role === 'service' ? '(select id from service order by slug limit 1)' : 'null'
  await db.query(`insert into person (id, email, roles, service_id) values ($1, $2, $3, ${service})`, [
    id,
    `${id}@example.org`,
    [role],
  ])
  await db.query(`insert into session (id, person_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
    fingerprint(secret),
    id,
  ])
  return `porte-voix-session=${secret}`
}

test('nobody outside the team reads a word that is the team’s, on any page and in any twin', async ({ request }) => {
  test.setTimeout(180_000)
  const listed = (await listedRoutes()).filter(
    ({ method, path }) => method === 'GET' && !/sign-out|^\/(fr|en)\b|\/track\/|:reference\/(?!reports)/.test(path),
  )
  await withDatabase(async db => {
    const markers = await plantMarkers(db)
    expect(markers.map(({ what }) => what)).toHaveLength(9)
    const samples = await samplesOf(db)
    const addresses = listed.flatMap(route =>
      addressesOf(route, { ...samples, references: [...new Set(markers.map(({ reference }) => reference))] }),
    )
    const read = async (path: string, cookie: string) => {
      const answer = await request.get(path, { headers: cookie ? { cookie } : {}, maxRedirects: 0 })
      return (answer.headers()['content-type'] ?? '').startsWith('image/') ? '' : answer.text()
    }
    const agent = await sessionOf(db, 'agent')
    for (const { what, word, reference } of markers) {
      const pages = ['', '/reports'].map(page => read(`/desk/questions/${reference}${page}`, agent))
      // An address is on no page of the team's either: it is shown when somebody asks for it (address.spec).
      expect([what, (await Promise.all(pages)).join().includes(word)]).toEqual([what, what !== 'an address'])
    }
    const told: string[] = []
    for (const role of outside) {
      const cookie = await sessionOf(db, role)
      for (const path of addresses) {
        const words = await read(path, cookie)
        for (const { what, word } of markers) if (words.includes(word)) told.push(`${role} reads ${what} at ${path}`)
      }
    }
    expect(told).toEqual([])
  })
})

test('reading pages are the same bytes for everybody, whoever is signed in', async ({ request }) => {
  await withDatabase(async db => {
    const { question, topic, service, official } = await samplesOf(db)
    const paths = [
      '/',
      '/questions',
      `/questions/${question}`,
      `/topics/${topic}`,
      `/services/${service}`,
      `/officials/${official}`,
      '/guide',
      '/charter',
      '/moderation-log',
      '/questions/feed.atom',
      '/questions.data',
    ]
    for (const role of ['citizen', 'service', 'agent', 'administrator']) {
      const cookie = await sessionOf(db, role)
      for (const path of paths) {
        const [anonymous, signedIn] = [await request.get(path), await request.get(path, { headers: { cookie } })]
        expect([role, path, await signedIn.text()]).toEqual([role, path, await anonymous.text()])
        expect([role, path, signedIn.headers()['set-cookie']]).toEqual([role, path, undefined])
      }
    }
  })
})

test('a file is read by its author, the team, and everybody once it is public: by nobody else’s link or page', async ({
  request,
}) => {
  await withDatabase(async db => {
    const id = randomUUID()
    const folder = join(process.env.E2E_DATA_DIR ?? '', filesFolderName(true))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, id), '%PDF-1.4 mine')
    const { rows } = await db.query<{ id: string; reference: string }>(
      `select id, reference from question where publication = 'submitted' and reference is not null limit 2`,
    )
    const [mine, theirs] = rows as [{ id: string; reference: string }, { id: string; reference: string }]
    await db.query(
      `insert into attachment (id, question_id, draft, name, type, bytes, sent_hash) values ($1, $2, $3, 'plan.pdf', 'application/pdf', 13, 'x')`,
      [id, mine.id, fingerprint('the form')],
    )
    const linkTo = async (question: string) => {
      const secret = newSecret()
      await db.query(`insert into access_link (id, purpose, question_id) values ($1, 'track', $2)`, [
        fingerprint(secret),
        question,
      ])
      return secret
    }
    const name = `${mine.reference}-1.pdf`
    const own = await request.get(`/track/${await linkTo(mine.id)}/files/${id}/${name}`)
    expect([own.status(), await own.text()]).toEqual([200, '%PDF-1.4 mine'])
    expect(own.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
    })
    const foreign = await linkTo(theirs.id)
    for (const path of [
      `/track/${foreign}/files/${id}/${name}`,
      `/track/${newSecret()}/files/${id}/${name}`,
      `/files/${id}/${name}`,
      `/files/${id}/..%2f${id}`,
      `/questions/new/files/${newSecret()}/${id}`,
      `/questions/new/files/the%20form/${id}`,
    ])
      expect([path, (await request.get(path)).status()]).toEqual([path, 404])
    const desk = `/desk/questions/${mine.reference}/files/${id}/${name}`
    for (const role of outside) {
      const answer = await request.get(desk, { headers: { cookie: await sessionOf(db, role) }, maxRedirects: 0 })
      expect([role, answer.status()]).toEqual([role, role === 'nobody' ? 303 : 403])
    }
    const agent = { cookie: await sessionOf(db, 'agent') }
    expect((await request.get(desk, { headers: agent })).status()).toBe(200)
    const elsewhere = `/desk/questions/${theirs.reference}/files/${id}/${name}`
    expect((await request.get(elsewhere, { headers: agent })).status()).toBe(404)
    await db.query('delete from attachment where id = $1', [id])
  })
})
