import { randomBytes } from 'node:crypto'
import { closeDatabase, databaseUrl, db, openDatabase, Prisma, sessionUrl } from '../db.server'
import { CannotStart } from './cannotStart'
import { migrate } from './migrate.server'

/**
 * Does something with an empty, migrated database beside the portal's own, which is not touched, and takes it away again.
 * Meanwhile `db` means that one.
 */
export async function inScratchDatabase<T>(checkout: string, work: () => Promise<T>): Promise<T> {
  const own = { url: databaseUrl(), session: sessionUrl() }
  const name = `porte_voix_scratch_${randomBytes(6).toString('hex')}`
  await db.$executeRawUnsafe(`create database ${name} template template0 encoding 'UTF8'`).catch(refuse)
  await closeDatabase()
  try {
    const url = named(own.url, name)
    await migrate(named(own.session, name), { checkout })
    openDatabase(url)
    return await work()
  } finally {
    await closeDatabase()
    openDatabase(own.url, own.session)
    await db.$executeRawUnsafe(`drop database if exists ${name} with (force)`)
  }
}

function named(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

function refuse(error: unknown): never {
  if (error instanceof Prisma.PrismaClientKnownRequestError)
    throw new CannotStart('This needs a database of its own for a while, and the portal may not make one (CREATEDB).')
  throw error
}
