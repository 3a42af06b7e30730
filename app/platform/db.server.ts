import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '../../prisma/client/client'
import { held } from './held.server'

export { Prisma }
export type Tx = Prisma.TransactionClient

const open = held('database', () => ({ client: undefined as PrismaClient | undefined, url: '', sessionUrl: '' }))

/** The one Prisma client of this process: throws until `openDatabase` has been called. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, name) {
    if (!open.client) throw new Error('The database is not open yet.')
    if (name === '$transaction') return transaction
    const value = Reflect.get(open.client, name)
    return typeof value === 'function' ? value.bind(open.client) : value
  },
})

type Work = (tx: Tx) => Promise<unknown>
const afterwards = new WeakMap<Tx, (() => void)[]>()

/** Calls `tell` once the transaction is committed, before whoever asked for it goes on; never when it is undone. */
export function afterCommit(tx: Tx, tell: () => void) {
  afterwards.get(tx)?.push(tell)
}

async function transaction(work: Work | Prisma.PrismaPromise<unknown>[], options?: object) {
  const client = open.client as PrismaClient
  if (typeof work !== 'function') return client.$transaction(work, options)
  const telling: (() => void)[] = []
  const result = await client.$transaction(tx => {
    // A transaction that is tried again starts with nothing to tell.
    telling.length = 0
    afterwards.set(tx, telling)
    return work(tx)
  }, options)
  for (const tell of telling) tell()
  return result
}

/** The address in use, for the few connections Prisma cannot make: LISTEN and the job worker. */
export const databaseUrl = () => open.url

/** An address with a session of its own, for LISTEN: not through a pooler that shares sessions. */
export const sessionUrl = () => open.sessionUrl

/** Opens the pool. `url` is a PostgreSQL address; connections call themselves `porte-voix app` in `pg_stat_activity`. */
export function openDatabase(url: string, listenUrl = url) {
  if (open.client) return
  open.url = url
  open.sessionUrl = listenUrl
  const adapter = new PrismaPg(
    { connectionString: url, application_name: 'porte-voix app', max: 10, idleTimeoutMillis: 30_000 },
    // A connection lost while idle (a restarted server) is replaced by the next query; it must not end the process.
    { onPoolError: () => {} },
  )
  open.client = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 30_000 } })
}

export async function closeDatabase() {
  await open.client?.$disconnect()
  open.client = undefined
}
