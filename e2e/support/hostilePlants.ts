import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { fingerprint, newSecret } from '../../app/platform/secrets.server'
import { everyHostileText, hostileTexts } from './hostileTexts'

/** Columns of text that hold a code, an id or a secret of the portal's own; a table's name before a dot where only its one does. */
const codes = new Set(
  `id slug purpose code approval nature outcome ground subject visibility words_hash draft type sent_hash key content_hash
  result state article name data decline.reason hiding.reason report.reason mail_pause.reason erasure_hold.reason
  erasure_hold.texts status report_url kind target rhythm language was whose issuer email recipient occasion headers
  message_id address text html last_error transports roles password_hash reference channel publication addressee
  author_email submission_key external_id external_hash contact_by helped secret hash stream_id about method
  address_hash session_id id_token browser nonce verifier wanted value content accounts`.split(/\s+/),
)

/** The one column called `name` that holds somebody's words. */
const words = new Set(['passkey.name', 'attachment.name'])

/**
 * Writes hostile texts into every column that holds somebody's words, whoever's they are: a column that comes later is
 * written to as well. What no form of the portal would let through is worse than what it does.
 */
export async function plantEverywhere(db: pg.Client): Promise<number> {
  await plantRows(db)
  const { rows } = await db.query<{ t: string; c: string }>(
    `select table_name as t, column_name as c from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and is_generated = 'NEVER'`,
  )
  const mine = rows.filter(({ t, c }) => words.has(`${t}.${c}`) || !(codes.has(c) || codes.has(`${t}.${c}`)))
  for (const [place, { t, c }] of mine.entries()) {
    const long = /^(body|words|message|answer_text|explanation|description_\w\w|portfolio_\w\w)$/.test(c)
    const text = long ? everyHostileText : (hostileTexts[place % hostileTexts.length] ?? '')
    await db.query(`update "${t}" set "${c}" = "${c}" || ' ' || $1 where "${c}" is not null`, [text])
  }
  await plantJson(db)
  return mine.length
}

/** A row where the demonstration has none. */
async function plantRows(db: pg.Client) {
  const { rows } = await db.query<{ id: string; agent: string }>(
    `select q.id, (select id from person where email = 'admin@demo.example') as agent from question q
     join answer a on a.question_id = q.id where q.publication = 'published' and q.visibility = 'public' limit 1`,
  )
  const { id, agent } = rows[0] ?? { id: '', agent: '' }
  await db.query(`insert into precision (id, question_id, words) values ($1, $2, 'x')`, [randomUUID(), id])
  await db.query(`insert into rating (question_id, helped, words) values ($1, 'no', 'x') on conflict do nothing`, [id])
  await db.query(`insert into passkey (id, person_id, name, public_key, counter) values ($1, $2, 'x', '\\x00', 0)`, [
    randomUUID(),
    agent,
  ])
  await db.query(
    `insert into session (id, person_id, expires_at, device) values ($1, $2, now() + interval '1 hour', 'x')`,
    [fingerprint(newSecret()), agent],
  )
}

/** The settings, and the guide in force: in every text of both, and nowhere in their codes. */
async function plantJson(db: pg.Client) {
  const named = hostileTexts[1] ?? ''
  await db.query(
    `update setting set value = (select jsonb_object_agg(k, case when jsonb_typeof(v) = 'string' then to_jsonb((v #>> '{}') || $1) else v end)
     from jsonb_each(value) as e (k, v)) where key in ('authority.names', 'authority.contacts', 'authority.institutions')`,
    [` ${named}`],
  )
  const { rows } = await db.query<{ id: string; content: unknown }>('select id, content from guide_revision')
  for (const { id, content } of rows)
    await db.query('update guide_revision set content = $2 where id = $1', [id, JSON.stringify(withTexts(content))])
}

/** Every `{ fr, en }` of a tree of texts with hostile words at its end. */
function withTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withTexts)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      /^(fr|en)$/.test(name) && typeof value === 'string' ? `${value} ${hostileTexts[0]}` : withTexts(value),
    ]),
  )
}
