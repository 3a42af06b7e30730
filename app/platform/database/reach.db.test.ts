import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { onServer, withDatabase } from '../../../e2e/support/cluster'
import { missingFrom } from './fitness.server'
import { reachDatabase } from './reach.server'

let databases = 0

async function aDatabase(kind: string) {
  const { url } = inject('server')
  databases += 1
  const name = `reach_${process.pid}_${databases}`
  await onServer(url, `create database ${name} template template0 ${kind}`)
  onTestFinished(() => onServer(url, `drop database ${name} with (force)`))
  return withDatabase(url, name)
}

test('a PostgreSQL in UTF-8 is fit to carry the portal', async () => {
  const url = await aDatabase("encoding 'UTF8'")
  await expect(reachDatabase(url, { say: () => {} })).resolves.toBeUndefined()
})

test('a database without accents in its capitals is explained, with what to do', async () => {
  const url = await aDatabase("encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'")
  await expect(reachDatabase(url, { say: () => {} })).rejects.toThrow(/lower\('É'\) is not 'é'.*locale/)
})

test('a database in another encoding is explained', async () => {
  const url = await aDatabase("encoding 'SQL_ASCII' locale_provider libc lc_collate 'C' lc_ctype 'C'")
  await expect(reachDatabase(url, { say: () => {} })).rejects.toThrow(/is encoded in SQL_ASCII: create it with/)
})

test('a user without rights hears about each thing that is missing', async () => {
  const url = await aDatabase("encoding 'UTF8'")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query(
    'begin; create role visitor_of_reach; revoke create on schema public from public; set local role visitor_of_reach',
  )
  const missing = await missingFrom(client)
  await client.query('rollback')
  expect(missing).toEqual([
    expect.stringMatching(/^The user of DATABASE_URL may not create tables/),
    expect.stringMatching(/create extension unaccent/),
    expect.stringMatching(/create extension pg_trgm/),
  ])
})

test('a database that does not exist is a wrong setting, not something to wait for', async () => {
  const url = withDatabase(inject('server').url, 'nowhere')
  const said: string[] = []
  const answer = reachDatabase(url, { say: line => said.push(line) })
  await expect(answer).rejects.toThrow(
    /^DATABASE_URL is ".*\/nowhere", which cannot be used: .*does not exist; accepted: /,
  )
  expect(said).toEqual([])
})

test('a database that does not answer is waited for, saying so, and a password is never said', async () => {
  const said: string[] = []
  const nobody = 'postgresql://town:s3cret@127.0.0.1:9/porte_voix'
  const answer = reachDatabase(nobody, { say: line => said.push(line), patience: 50 })
  await expect(answer).rejects.toThrow(
    /^DATABASE_URL is "127\.0\.0\.1:9\/porte_voix", which cannot be used: .*; accepted: /,
  )
  expect(said[0]).toMatch(/^The database at "127\.0\.0\.1:9\/porte_voix" does not answer .*trying for 1 s more\.$/)
  expect(`${said}${await answer.catch(String)}`).not.toContain('s3cret')
})
