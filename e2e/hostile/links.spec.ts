import { randomUUID } from 'node:crypto'
import { fingerprint, newSecret } from '../../app/platform/secrets.server'
import { withDatabase } from '../support/shared'
import { expect, test } from '../support/test'

/**
 * Mail scanners open every link, people forward them, browsers fetch them before they are pressed. A link acts when its
 * button is pressed, for what it was made for, whole as it was sent, and nothing else makes it act.
 */

/** Where a link of each purpose leads, and what its table calls it. */
const doors: Record<string, string> = {
  confirm: '/confirm/',
  track: '/track/',
  welcome: '/desk/welcome/',
  'sign-in': '/sign-in/',
  erase: '/account/erase/',
}

type Made = { purpose: string; secret: string }

/** A link of every purpose, open, each about somebody of its own. */
const linksOfAll = () =>
  withDatabase(async db => {
    const made: Made[] = []
    for (const purpose of Object.keys(doors)) {
      const secret = newSecret()
      const person = randomUUID()
      await db.query(`insert into person (id, email, roles) values ($1, $2, $3)`, [
        person,
        `${person}@example.org`,
        [purpose === 'welcome' ? 'agent' : 'citizen'],
      ])
      await db.query(
        `insert into access_link (id, purpose, person_id, question_id, email, expires_at)
         select $1, $2, $3, (select id from question where publication = $4 limit 1), $5, now() + interval '1 hour'`,
        [
          fingerprint(secret),
          purpose,
          person,
          purpose === 'confirm' ? 'unconfirmed' : 'published',
          `${person}@example.org`,
        ],
      )
      made.push({ purpose, secret })
    }
    return made
  })

/** What became of links: those still open, and what was opened for the people they are about. */
const stateOf = (made: Made[]) =>
  withDatabase(async db => {
    const ids = made.map(({ secret }) => fingerprint(secret))
    const { rows } = await db.query(
      `select (select count(*) from access_link where id = any($1) and used_at is null) as open,
        (select count(*) from session s join access_link l on l.person_id = s.person_id where l.id = any($1)) as sessions,
        (select count(*) from person p join access_link l on l.person_id = p.id where l.id = any($1)) as people,
        (select sum(version) from question q join access_link l on l.question_id = q.id where l.id = any($1)) as versions`,
      [ids],
    )
    return rows[0]
  })

const scanners: Record<string, string>[] = [
  {},
  { purpose: 'prefetch' },
  { 'sec-purpose': 'prefetch;prerender' },
  { 'x-moz': 'prefetch' },
  { range: 'bytes=0-0' },
]

test('opening a link, by whoever and however often, uses nothing up and changes nothing', async ({ request }) => {
  const made = await linksOfAll()
  const before = await stateOf(made)
  for (const { purpose, secret } of made)
    for (const headers of scanners)
      for (const method of ['get', 'head'] as const)
        for (const twin of ['', '.data']) {
          const answer = await request[method](`${doors[purpose]}${secret}${twin}`, { headers, maxRedirects: 0 })
          expect([purpose, method, answer.status() < 500]).toEqual([purpose, method, true])
          expect([purpose, answer.headers()['set-cookie']]).toEqual([purpose, undefined])
        }
  expect(await stateOf(made)).toEqual(before)
})

test('a link opens what it was made for: at every other door it is nobody’s', async ({ request, baseURL }) => {
  const made = await linksOfAll()
  const before = await stateOf(made)
  const headers = { origin: new URL(baseURL ?? '').origin }
  const more = [
    '/follow/confirm/',
    '/follow/mine/',
    '/follow/stop/@/all',
    '/follow/one-click/@/all',
    '/sign-in/link/',
    '/track/@/withdraw',
  ]
  for (const { purpose, secret } of made)
    for (const door of [...Object.values(doors), ...more])
      for (const method of ['get', 'post'] as const) {
        if (doors[purpose] === door || (purpose === 'track' && door.startsWith('/track'))) continue
        const path = door.includes('@') ? door.replace('@', secret) : door + secret
        const answer = await request[method](path, {
          headers,
          maxRedirects: 0,
          form: method === 'post' ? {} : undefined,
        })
        expect([purpose, method, door, answer.headers()['portal-outcome'] === 'done']).toEqual([
          purpose,
          method,
          door,
          false,
        ])
        expect([purpose, method, door, [303, 200].includes(answer.status()) && !/one-click|stop/.test(door)]).toEqual([
          purpose,
          method,
          door,
          false,
        ])
      }
  expect(await stateOf(made)).toEqual(before)
})

test('a link that lost, gained or changed a sign is another one', async ({ request, baseURL }) => {
  const made = await linksOfAll()
  const headers = { origin: new URL(baseURL ?? '').origin }
  for (const { purpose, secret } of made)
    for (const other of [
      secret.slice(0, -1),
      secret.slice(1),
      `${secret}=`,
      `${secret}A`,
      secret.toUpperCase(),
      secret.toLowerCase(),
      `${secret}%00`,
      `${secret}%20`,
      `%20${secret}`,
      fingerprint(secret),
      '__proto__',
      "' or '1'='1",
    ]) {
      if (other === secret) continue
      const answer = await request.post(doors[purpose] + other, { headers, maxRedirects: 0, form: {} })
      expect([purpose, other, [404, 405, 410, 422].includes(answer.status())]).toEqual([purpose, other, true])
    }
})
