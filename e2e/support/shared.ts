import pg from 'pg'
import type { Listed } from '../../app/routeList'
import { runProcess } from './process'

/** Commands beside the portal that all specs share. */
const command = (...words: string[]) =>
  runProcess(['portal', ...words], {
    DATA_DIR: process.env.E2E_DATA_DIR ?? '',
    PORT: process.env.E2E_PORT ?? '3910',
    DEMO: 'yes',
  })

/** Every route and method of the build. */
export const listedRoutes = async () => JSON.parse((await command('routes', '--json')).out) as Listed[]

/** Its database, until `use` is done. */
export async function withDatabase<T>(use: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: (await command('database-url')).out.trim() })
  await db.connect()
  return use(db).finally(() => db.end())
}
