import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inPairs, median } from './pairs.mjs'

const asks = 40

/** Milliseconds for a question to be accepted, one after another, against a bare insert of as many rows. */
export async function askRows({ origin, databaseUrl }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 })
  const pair = await inPairs(
    () => median1(asks, () => ask(origin)),
    () => median1(asks, () => insert(pool)),
  )
  await pool.end()
  return [{ name: 'ask, milliseconds', unit: 'ms', ...pair, against: 'the same rows in one transaction by raw pg' }]
}

async function median1(times, work) {
  const took = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    await work()
    took.push(performance.now() - began)
  }
  return median(took)
}

async function ask(origin) {
  const form = new URLSearchParams({
    title: `Combien de temps faut-il pour poser une question ${randomUUID()} ?`,
    body: 'Une question posée par la mesure, sans autre intérêt que sa durée.',
    addressee: 'unknown',
    email: 'mesure@demo.example',
    topic: '',
    displayName: '',
    submission: randomUUID(),
  })
  const answer = await fetch(`${origin}/questions/new`, {
    method: 'POST',
    body: form,
    headers: { origin },
    redirect: 'manual',
  })
  if (answer.status !== 303) throw new Error(`asking answered ${answer.status}`)
}

/** What an accepted question leaves: itself, its link, its mail, its event and their job. */
async function insert(pool) {
  const id = randomUUID()
  await pool.query('begin')
  await pool.query(
    `insert into question (id, slug, title, body, author_email) values ($1, 'mesure', $2, 'Une question posée par la mesure.', 'mesure@demo.example')`,
    [id, `Mesure ${id}`],
  )
  await pool.query(`insert into access_link (id, purpose, question_id) values ($1, 'confirm', $2)`, [randomUUID(), id])
  await pool.query(`insert into event (id, name, question_id) values ($1, 'question.asked', $2)`, [randomUUID(), id])
  await pool.query(
    `insert into mail (id, occasion, recipient, subject, text, html, message_id, state) values ($1, $2, 'mesure@demo.example', 'Mesure', 'x', 'x', $3, 'sent')`,
    [randomUUID(), randomUUID(), randomUUID()],
  )
  await pool.query('commit')
}
