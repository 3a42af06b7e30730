/**
 * Loaded into the portal before its own code (`--import`): while the file `listen` is in the folder OVERHEAR, every
 * statement sent to PostgreSQL is noted in `heard` beside it, so that a measure can ask the very same again.
 */
import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const [listen, heard] = ['listen', 'heard'].map(name => join(process.env.OVERHEAR, name))
const { query } = pg.Client.prototype

pg.Client.prototype.query = function (...said) {
  if (existsSync(listen)) {
    const [first, second] = said
    const { text, values } = typeof first === 'string' ? { text: first, values: second } : first
    appendFileSync(heard, `${JSON.stringify({ text, values: Array.isArray(values) ? values : [] })}\n`)
  }
  return Reflect.apply(query, this, said)
}
