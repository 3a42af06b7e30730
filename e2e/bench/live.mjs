import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { io } from 'socket.io-client'
import { inPairs, percentile } from './pairs.mjs'

const listeners = 200
const acts = 20

/**
 * Milliseconds from an event's own time (taken just before its commit) to its receipt, the 99th percentile over 200
 * desks, against a bare Socket.IO server sending a message of the same size to as many.
 */
export async function liveRows({ origin, databaseUrl }, say) {
  say(`measuring ${listeners} desks…`)
  const cookie = await signIn(origin)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  const desks = await openDesks(`${origin}/desk`, { extraHeaders: { cookie, origin } })
  const bare = await bareFanOut()
  const bareDesks = await openDesks(bare.address, {})
  try {
    const pair = await inPairs(
      () => byActs(origin, cookie, pool, desks),
      () => byEmits(bare, bareDesks),
    )
    return [
      {
        name: `commit to receipt, ${listeners} desks, p99`,
        unit: 'ms',
        ...pair,
        against: 'bare Socket.IO fan-out, same size',
      },
    ]
  } finally {
    for (const desk of [...desks, ...bareDesks]) desk.close()
    bare.stop()
    await pool.end()
  }
}

async function signIn(origin) {
  const body = new URLSearchParams({ email: 'agent@demo.example', password: 'porte-voix-demo' })
  const answer = await fetch(`${origin}/desk/sign-in`, {
    method: 'POST',
    body,
    headers: { origin },
    redirect: 'manual',
  })
  if (answer.status !== 303) throw new Error(`signing in answered ${answer.status}`)
  return answer.headers.getSetCookie()[0].split(';')[0]
}

async function openDesks(address, options) {
  const open = () =>
    new Promise((resolve, reject) => {
      const desk = io(address, { path: '/socket.io', transports: ['websocket'], forceNew: true, ...options })
      desk.once('connect', async () => {
        if (address.endsWith('/desk')) await desk.emitWithAck('sync', { moderators: 0 })
        resolve(desk)
      })
      desk.once('connect_error', reject)
    })
  const desks = []
  while (desks.length < listeners) desks.push(...(await Promise.all(Array.from({ length: 20 }, open))))
  return desks
}

/** Publishes submitted questions one after another and waits until every desk has heard of each. */
async function byActs(origin, cookie, pool, desks) {
  const took = []
  for (let act = 0; act < acts; act += 1) {
    const { reference, version } = await submitted(pool)
    const heard = desks.map(desk => heardOf(desk, reference))
    const body = new URLSearchParams({ version: String(version), commandId: randomUUID() })
    const answer = await fetch(`${origin}/desk/questions/${reference}/publish`, {
      method: 'POST',
      body,
      headers: { origin, cookie },
      redirect: 'manual',
    })
    if (answer.status !== 303) throw new Error(`publishing answered ${answer.status}`)
    took.push(...(await Promise.all(heard)))
  }
  return percentile(took, 0.99)
}

function heardOf(desk, reference) {
  return new Promise(resolve => {
    const listen = ({ events }) => {
      const event = events.find(each => each.reference === reference && each.kind === 'question.published')
      if (!event) return
      desk.off('events', listen)
      resolve(Date.now() - Date.parse(event.at))
    }
    desk.on('events', listen)
  })
}

/** A question as a confirmation leaves it, written straight to the table: only the publishing is measured. */
async function submitted(pool) {
  const reference = `2001-${String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0')}`
  const { rows } = await pool.query(
    `insert into question (id, reference, slug, title, body, publication, confirmed_at)
     values ($1, $2, 'mesure', 'Une question mesurée', 'Une question mesurée, sans réponse.', 'submitted', now())
     on conflict (reference) do nothing returning reference, version`,
    [randomUUID(), reference],
  )
  return rows[0] ?? submitted(pool)
}

async function byEmits(bare, desks) {
  const took = []
  for (let act = 0; act < acts; act += 1) {
    const heard = desks.map(desk => new Promise(resolve => desk.once('told', ({ at }) => resolve(Date.now() - at))))
    bare.emit()
    took.push(...(await Promise.all(heard)))
  }
  return Math.max(1, percentile(took, 0.99))
}

function bareFanOut() {
  const child = fork(fileURLToPath(new URL('./bareFanOut.mjs', import.meta.url)))
  return new Promise((resolve, reject) => {
    child.once('message', address => resolve({ address, emit: () => child.send('emit'), stop: () => child.kill() }))
    child.once('exit', code => reject(new Error(`the bare fan-out ended with ${code}`)))
  })
}
