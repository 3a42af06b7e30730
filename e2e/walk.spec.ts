import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import { io } from 'socket.io-client'
import { type Act, can, opens, rules, type Who } from '../app/accounts/permissions'
import { fingerprint, newSecret } from '../app/platform/secrets.server'
import type { Listed } from '../app/routeList'
import { runProcess, startProcess } from './support/process'
import { addressesOf, samplesOf } from './support/walkAddresses'

/** Every route, method, `.data` twin and socket message, as everybody who could come: each gets what `can` says. */

const port = 3984
const origin = `http://localhost:${port}`

type Walker = { name: string; who: Who | null; secret: string }

test('whoever comes to whichever address gets what the rules say, and nothing that was refused happened', async () => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'porte-voix-walk-'))
  const env = {
    DATA_DIR: join(folder, 'data'),
    PORT: String(port),
    DEMO: 'yes',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
  }
  const portal = startProcess([], env)
  try {
    await portal.said('To stop')
    const { out, code } = await runProcess(['portal', 'routes', '--json'], env)
    expect(code, 'a route stands without a guard: npm run -s portal -- routes').toBe(0)
    const listed = JSON.parse(out) as Listed[]
    const db = new pg.Client({ connectionString: (await runProcess(['portal', 'database-url'], env)).out.trim() })
    await db.connect()
    await walk(listed, db).finally(() => db.end())
  } finally {
    portal.child.kill('SIGTERM')
    await portal.ended
    rmSync(folder, { recursive: true, force: true })
  }
})

async function walk(listed: Listed[], db: pg.Client) {
  const walkers = await castOf(db)
  const samples = await samplesOf(db)
  const pages = listed.filter(({ method }) => method !== 'MESSAGE')
  expect(pages.length).toBeGreaterThan(200)
  const wrong: string[] = []

  // First whoever is refused: none of it may leave a trace.
  const before = await traces(db)
  for (const route of pages.filter(({ guard }) => guard in rules))
    for (const path of addressesOf(route, samples)) {
      const turnedAway = walkers.filter(({ who }) => !opens(who, route.guard as Act))
      wrong.push(...(await Promise.all(turnedAway.map(walker => refused(route, path, walker)))).flat())
    }
  expect(wrong).toEqual([])
  expect(await traces(db)).toEqual(before)

  for (const walker of walkers) wrong.push(...(await socketOf(walker)))
  // Then whoever is let in: never a sign-in page, a refusal or a fault.
  for (const route of pages)
    for (const path of addressesOf(route, samples).slice(0, route.data ? 2 : 1)) {
      const welcome = walkers.filter(
        ({ name, who }) =>
          (!(route.guard in rules) || opens(who, route.guard as Act)) &&
          (!/^\/(fr|en)\//.test(route.path) || ['nobody', 'citizen', 'agent'].includes(name)),
      )
      wrong.push(...(await Promise.all(welcome.map(walker => letIn(route, path, walker)))).flat())
      if (/sign-out/.test(path)) for (const walker of walkers) await openSession(db, walker)
    }
  expect(wrong).toEqual([])
}

const ask = (method: string, path: string, { secret }: Walker) =>
  fetch(`${origin}${path}`, {
    method,
    redirect: 'manual',
    headers: { origin, cookie: `porte-voix-session=${secret}`, 'content-type': 'application/x-www-form-urlencoded' },
    ...(method === 'POST' && { body: '' }),
  })

/** Signed in without the right: 403. Not signed in, gone or too old: to the sign-in page, and where JSON is asked for 401. */
async function refused({ method }: Listed, path: string, walker: Walker): Promise<string[]> {
  const answer = await ask(method, path, walker)
  const body = await answer.text()
  const toSignIn =
    answer.status === 401 ||
    (answer.status === 303 && /\/sign-in/.test(answer.headers.get('location') ?? '')) ||
    (answer.status === 202 && body.includes('/sign-in'))
  // The default language's prefix is dropped before anything else is looked at; the address it leads to is walked too.
  const onward = method === 'GET' && path.startsWith('/fr/') && (answer.status === 301 || answer.status === 202)
  const right = walker.who ? answer.status === 403 : toSignIn || onward
  return right ? [] : [`${walker.name} ${method} ${path}: ${answer.status}, not refused`]
}

async function letIn({ method }: Listed, path: string, walker: Walker): Promise<string[]> {
  const answer = await ask(method, path, walker)
  await answer.arrayBuffer()
  const away = /\/sign-in\?to=/.test(answer.headers.get('location') ?? '')
  const fine = [200, 202, 204, 301, 302, 303, 400, 404, 409, 410, 422, 429].includes(answer.status) && !away
  return fine ? [] : [`${walker.name} ${method} ${path}: ${answer.status}, not let in`]
}

async function socketOf(walker: Walker): Promise<string[]> {
  const { who, name, secret } = walker
  const socket = io(`${origin}/desk`, {
    path: '/socket.io',
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { Origin: origin, Cookie: `porte-voix-session=${secret}` },
  })
  try {
    const reason = await new Promise<string | null>(heard => {
      socket.on('connect', () => heard(null))
      socket.on('connect_error', error =>
        heard((error as Error & { data?: { reason: string } }).data?.reason ?? 'other'),
      )
    })
    const expected = !who ? 'signed-out' : opens(who, 'desk.open') ? null : 'role'
    if (reason !== expected) return [`${name} at the socket: ${reason}, not ${expected}`]
    if (reason) return []
    const streams = [
      'moderators',
      `person:${who?.id}`,
      `person:${randomUUID()}`,
      'service:voirie',
      'service:eau',
      'public',
    ]
    const streamsAsked = who?.serviceSlug ? [...streams, `service:${who.serviceSlug}`] : streams
    const { streams: told } = await socket.emitWithAck('sync', Object.fromEntries(streamsAsked.map(one => [one, 0])))
    const followed = [...new Set(streamsAsked)].filter(stream => can(who, 'stream.follow', { stream }))
    const same = JSON.stringify(Object.keys(told).toSorted()) === JSON.stringify(followed.toSorted())
    return same ? [] : [`${name} follows ${Object.keys(told)}, not ${followed}`]
  } finally {
    socket.disconnect()
  }
}

/** One of each role, one more citizen, somebody who left, and a session that is over. */
async function castOf(db: pg.Client): Promise<Walker[]> {
  const roles = ['citizen', 'service', 'editor', 'official', 'approver', 'agent', 'administrator']
  const walkers: Walker[] = [{ name: 'nobody', who: null, secret: newSecret() }]
  const add = async (name: string, role: string, more: { left?: boolean; over?: boolean } = {}) => {
    const service = role === 'service' ? '(select id from service order by slug limit 1)' : 'null'
    const { rows } = await db.query(
      `insert into person (id, email, roles, service_id, left_at) values ($1, $2, $3, ${service}, $4)
       returning id, (select slug from service where id = service_id) as slug`,
      [randomUUID(), `walker-${randomUUID()}@example.org`, [role], more.left ? new Date() : null],
    )
    const person = { id: rows[0].id as string, roles: [role], serviceSlug: rows[0].slug as string | null }
    const walker = { name, who: person as Who | null, secret: newSecret() }
    await openSession(db, walker, more.over)
    walkers.push(more.left || more.over ? { ...walker, who: null } : walker)
  }
  for (const role of roles) await add(role, role)
  await add('another citizen', 'citizen')
  await add('somebody who left', 'agent', { left: true })
  await add('a session that is over', 'administrator', { over: true })
  return walkers
}

async function openSession(db: pg.Client, { who, secret }: Walker, over = false) {
  if (!who) return
  const expires = new Date(Date.now() + (over ? -1 : 1) * 3_600_000)
  await db.query('insert into session (id, person_id, expires_at) values ($1, $2, $3) on conflict (id) do nothing', [
    fingerprint(secret),
    who.id,
    expires,
  ])
}

/** What an act would leave behind. */
const traces = async (db: pg.Client) =>
  (
    await db.query(
      `select (select count(*) from event) as events, (select sum(version) from question) as versions,
              (select count(*) from access_link) as links, (select count(*) from person) as people`,
    )
  ).rows[0]
